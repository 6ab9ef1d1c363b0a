package de.brauchichdas.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The development page names classes, methods and rooms that exist. */
class DevelopmentPageTest {

	private static final Pattern WALK = Pattern.compile("^### (.+)$((?:\\n(?!#).*)*)", Pattern.MULTILINE);

	private static final Pattern STEP = Pattern.compile("^\\d+\\. `([\\w-]+)(?:\\.(\\w+))?`", Pattern.MULTILINE);

	private static final Pattern ROOM_ROW = Pattern.compile("^\\| (`[a-z].*?`) \\| ", Pattern.MULTILINE);

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("de.brauchichdas");

	private final String page = read();

	@Test
	void everyStepOfAWalkIsThereAndIsReachedFromAnEarlierOne() {
		Map<String, List<MatchResult>> walks = walks();
		assertThat(walks).hasSize(3);
		walks.forEach((title, steps) -> {
			assertThat(steps).as(title).hasSizeGreaterThan(4);
			List<JavaClass> earlier = new ArrayList<>();
			for (MatchResult step : steps) {
				if (isFile(step)) {
					assertThat(resources()).as(title).contains(step.group(1) + "." + step.group(2));
				}
				else {
					JavaClass type = type(step.group(1));
					assertThat(earlier.isEmpty() || reached(earlier, type) || isCalledBySpring(type))
						.as("%s: %s is used by an earlier step", title, type.getSimpleName())
						.isTrue();
					if (step.group(2) != null) {
						assertThat(type.getMethods()).as("%s: %s", title, type.getSimpleName())
							.anyMatch((method) -> method.getName().equals(step.group(2)));
					}
					earlier.add(type);
				}
			}
		});
	}

	/** Every package stands in the table of rooms, and no other. */
	@Test
	void theTableOfRoomsIsComplete() {
		List<String> named = ROOM_ROW.matcher(this.page).results().flatMap((row) -> rooms(row.group(1))).toList();
		assertThat(named).containsExactlyInAnyOrderElementsOf(this.classes.stream()
			.map((type) -> type.getPackageName())
			.filter((name) -> name.startsWith("de.brauchichdas."))
			.map((name) -> name.substring("de.brauchichdas.".length()))
			.distinct()
			.toList());
	}

	/** "`a` `.b`, `c`" stands for a, a.b and c. */
	private static Stream<String> rooms(String cell) {
		List<String> rooms = new ArrayList<>();
		String parent = "";
		for (String name : cell.replaceAll("[`,]", "").split(" ")) {
			parent = name.startsWith(".") ? parent : name.split("\\.")[0];
			rooms.add(name.startsWith(".") ? parent + name : name);
		}
		return rooms.stream();
	}

	private Map<String, List<MatchResult>> walks() {
		Map<String, List<MatchResult>> walks = new TreeMap<>();
		String section = this.page.substring(this.page.indexOf("## Three walks"));
		WALK.matcher(section)
			.results()
			.filter((walk) -> STEP.matcher(walk.group(2)).find())
			.forEach((walk) -> walks.put(walk.group(1), STEP.matcher(walk.group(2)).results().toList()));
		return walks;
	}

	private static boolean isFile(MatchResult step) {
		return Character.isLowerCase(step.group(1).charAt(0));
	}

	private JavaClass type(String name) {
		List<JavaClass> found = this.classes.stream()
			.filter((type) -> type.isTopLevelClass() && type.getSimpleName().equals(name))
			.toList();
		assertThat(found).as(name).hasSize(1);
		return found.get(0);
	}

	private static boolean reached(List<JavaClass> earlier, JavaClass type) {
		return earlier.stream()
			.flatMap((from) -> from.getDirectDependenciesFromSelf().stream())
			.map(Dependency::getTargetClass)
			.anyMatch(type::equals);
	}

	/** Filters and controllers stand behind one another without knowing each other. */
	private static boolean isCalledBySpring(JavaClass type) {
		return type.isAnnotatedWith("org.springframework.stereotype.Controller")
				|| type.isAnnotatedWith("org.springframework.stereotype.Component");
	}

	private static List<String> resources() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read() {
		try {
			return Files.readString(Path.of("docs/development.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
