package de.brauchichdas.method;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** The command for whoever edits content. */
class CatalogueCheckCommandTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void theReleasedCatalogueHolds() {
		assertThat(run()).isZero();
		assertThat(text())
			.contains(word("proof.title", "2026-11", "194.355.973.324.800"), word("proof.holds"),
					"ohne-zeit-kein-kanal", "sachlich → gemischt")
			.doesNotContainPattern("(?m)^!");
	}

	@Test
	void aBrokenPromiseIsShownWithAnExampleAndEndsWithOne() throws IOException {
		copyWith("rules.yml", "when: {not: {answer: zeit, atLeast: ab2}}", "when: {answer: zeit, atLeast: ab2}");
		assertThat(run("--brauchichdas.catalogues=" + this.folder.toUri())).isOne();
		assertThat(text()).contains("! ohne-zeit-kein-kanal", word("proof.broken"));
	}

	@Test
	void aFaultyCatalogueIsNamedAndEndsWithOne() throws IOException {
		copyWith("rules.yml", "verdict: innen", "verdict: aussen");
		assertThat(run("--brauchichdas.catalogues=" + this.folder.toUri())).isOne();
		assertThat(text()).contains("rules.yml [erst-nach-innen]", "there is no verdict 'aussen'");
	}

	private void copyWith(String changed, String from, String to) throws IOException {
		for (String name : new String[] { "catalogue", "questions", "rules", "recommendations", "channels", "notices",
				"legal", "measures", "sources", "statements", "doubts" }) {
			String text = new ClassPathResource("catalogue/2026-11/" + name + ".yml")
				.getContentAsString(StandardCharsets.UTF_8);
			if (changed.equals(name + ".yml")) {
				assertThat(text).contains(from);
				text = text.replace(from, to);
			}
			Files.writeString(this.folder.resolve(name + ".yml"),
					text.replace("version: \"2026-11\"", "version: \"2026-12\""));
		}
	}

	private int run(String... args) {
		return CatalogueCheckCommand.run(new PrintStream(this.out, true, StandardCharsets.UTF_8), args);
	}

	private String text() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
