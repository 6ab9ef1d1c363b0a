package de.brauchichdas.operation.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.brauchichdas.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Where umlauts are lost, the application does not start with what is left of them. */
class LostLettersTest {

	private static final Map<String, String> WITHOUT_UMLAUTS = Map.of("LANG", "C", "LC_ALL", "C");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "brauchichdas.operator.name, Müller, true, true",
			"brauchichdas.operator.name, M\ufffd\ufffdller, false, false",
			"spring.datasource.url, jdbc:h2:file:/prüfung/x, false, true",
			"brauchichdas.backup.folder, /prüfung, false, true", "brauchichdas.catalogues, file:/prüfung/, false, true",
			"spring.datasource.url, jdbc:postgresql://db/x?a=b, true, true",
			"spring.datasource.url, jdbc:postgresql://db/prüfung, true, true", "other.name, M\ufffdller, true, true" })
	void aSettingIsRefusedIfItsLettersAreLost(String name, String value, boolean withoutUmlauts, boolean withUmlauts) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, value)));
		assertThat(LostLetters.in(environment, StandardCharsets.US_ASCII).isEmpty()).isEqualTo(withoutUmlauts);
		assertThat(LostLetters.in(environment, StandardCharsets.UTF_8).isEmpty()).isEqualTo(withUmlauts);
	}

	@Test
	void aLetterThatTheCommandLineHasLostIsNoQuestion() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource("--brauchichdas.operator.name=M??ller"));
		assertThat(LostLetters.in(environment, StandardCharsets.US_ASCII)).isNotEmpty();
		assertThat(LostLetters.in(environment, StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aNameInTheEnvironment() {
		refused(Map.of("BRAUCHICHDAS_OPERATOR_NAME", "B\u00e4ckerei"), "BRAUCHICHDAS_OPERATOR_NAME");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFolderForTheData() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("pr\u00fcfung") + "/x";
		refused(Map.of("SPRING_DATASOURCE_URL", url), "SPRING_DATASOURCE_URL");
		Files.writeString(this.folder.resolve("application.yml"), "spring.datasource.url: " + url);
		refused(Map.of(), "spring.datasource.url");
		refused(Map.of(), "spring.datasource.url", "--spring.datasource.url=" + url);
		try (var files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsOnly("application.yml",
					"console.log");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFolderToRunIn() throws Exception {
		this.folder = Files.createDirectory(this.folder.resolve("pr\u00fcfung"));
		refused(Map.of(), word("working-folder"));
		try (var files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsOnly("console.log");
		}
	}

	/** The environment of the tests has umlauts, so it can hand them on. */
	private void refused(Map<String, String> variables, String setting, String... arguments) {
		ApplicationProcess application = ApplicationProcess.ofClasses()
			.in(this.folder)
			.environment(WITHOUT_UMLAUTS)
			.environment(variables);
		assertThat(application.begin(arguments).exitCode()).isEqualTo(1);
		assertThat(application.output().lines().filter((line) -> line.contains(around("letters", setting)[0])))
			.singleElement()
			.asString()
			.contains(setting + around("letters", ANY)[1].replaceFirst("\\R.*", ""))
			.isASCII();
		assertThat(application.output()).doesNotContain("\tat ", "Started Application");
	}

}
