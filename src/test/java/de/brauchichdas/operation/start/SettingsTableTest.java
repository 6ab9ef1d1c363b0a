package de.brauchichdas.operation.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's table names exactly the settings that there are. */
@SpringBootTest
@AutoConfigureMockMvc
class SettingsTableTest {

	private static final Pattern ROW = Pattern.compile("^\\| `([A-Z0-9_]+)` \\| `([a-z0-9.-]+)` \\|",
			Pattern.MULTILINE);

	/** A setting where our code reads it; figures have such names too. */
	private static final Pattern IN_CODE = Pattern
		.compile("(?:\\$\\{|Propert(?:y|ies)\\((?:\\w+ = )?\")(brauchichdas\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)");

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void everySettingOfOursStandsInTheTableAndNoOther() throws IOException {
		Set<String> ours = new TreeSet<>();
		rows((variable, setting) -> {
			if (setting.startsWith("brauchichdas.")) {
				ours.add(setting);
			}
		});
		assertThat(ours).isEqualTo(KnownSettings.of(this.beans).names());
	}

	@Test
	void everyRowNamesTheVariableOfItsSetting() throws IOException {
		rows((variable, setting) -> assertThat(variable).isEqualTo(KnownSettings.variable(setting)));
	}

	@Test
	void everySettingThatTheCodeReadsIsKnown() throws IOException {
		Set<String> known = KnownSettings.of(this.beans).names();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher read = IN_CODE.matcher(Files.readString(file));
				while (read.find()) {
					String name = read.group(1);
					assertThat(known).as(name + " in " + file)
						.anyMatch((setting) -> setting.equals(name) || setting.startsWith(name + "."));
				}
			}
		}
	}

	private static void rows(Row each) throws IOException {
		Matcher rows = ROW.matcher(Files.readString(Path.of("docs/betrieb.md")));
		int count = 0;
		while (rows.find()) {
			each.accept(rows.group(1), rows.group(2));
			count++;
		}
		assertThat(count).isGreaterThan(10);
	}

	private interface Row {

		void accept(String variable, String setting);

	}

}
