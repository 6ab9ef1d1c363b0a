package de.brauchichdas.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that everything that {@code docs/sicherheit.md} names exists. */
class SecurityTableTest {

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private static final List<String> STATES = List.of("erfüllt", "teilweise", "abweichend", "Betreiber", "entfällt",
			"offen");

	@Test
	void everyTestExists() throws IOException {
		Set<String> tests;
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			tests = files.map((file) -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
		}
		assertThat(quoted().filter((word) -> word.matches("\\w+Test"))).isNotEmpty().isSubsetOf(tests);
	}

	@Test
	void everyFileExists() throws IOException {
		assertThat(quoted().filter((word) -> word.matches("(?:docs|src)/\\S+|pom\\.xml"))).isNotEmpty()
			.allMatch((file) -> Files.isRegularFile(Path.of(file)));
	}

	@Test
	void everyChapterHasLinesAndEveryLineAState() throws IOException {
		List<String[]> lines = text().lines()
			.filter((line) -> line.startsWith("| V"))
			.map((line) -> line.split(" *\\| *", -1))
			.toList();
		assertThat(lines).allMatch((line) -> STATES.contains(line[2]));
		assertThat(lines).filteredOn((line) -> line[2].equals("erfüllt"))
			.allMatch((line) -> !line[3].isEmpty() && !line[4].isEmpty());
		Set<String> chapters = lines.stream()
			.flatMap((line) -> Stream.of(line[1].split(", ")))
			.map((number) -> number.replaceFirst("^(V[0-9]+).*", "$1"))
			.collect(Collectors.toSet());
		assertThat(chapters).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, 17).mapToObj((chapter) -> "V" + chapter).toList());
	}

	private static Stream<String> quoted() throws IOException {
		return QUOTED.matcher(text()).results().map((MatchResult match) -> match.group(1));
	}

	private static String text() throws IOException {
		return Files.readString(Path.of("docs/sicherheit.md"));
	}

}
