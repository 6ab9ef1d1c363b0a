package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import de.brauchichdas.catalogue.content.ExampleBusiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The example that everybody may see answers just what is asked. */
class FaultyExampleTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aCatalogueMayGoWithoutAnExample() {
		assertThat(this.catalogue.load().example()).isNull();
	}

	@Test
	void anExampleIsReadAsWritten() {
		ExampleBusiness example = example("gespraech: oft, orte: [netz, presse], antwort: ja, stil: offen, zeit: ab2")
			.load()
			.example();
		assertThat(example.title()).isEqualTo("Ein Laden");
		assertThat(example.answers()).containsOnlyKeys("gespraech", "orte", "antwort", "stil", "zeit")
			.containsEntry("orte", List.of("netz", "presse"))
			.containsEntry("zeit", List.of("ab2"));
	}

	@Test
	void aMissingAnswerIsRefused() {
		example("gespraech: nie, zeit: ab2").isRefused("catalogue.yml", "example", "an answer is missing: stil");
	}

	@Test
	void anAnswerToAQuestionThatIsNotAskedIsRefused() {
		example("gespraech: nie, orte: [netz], stil: offen, zeit: ab2").isRefused("catalogue.yml", "example",
				"answered, but not asked: orte");
	}

	@Test
	void anOptionThatDoesNotExistIsRefused() {
		example("gespraech: immer, stil: offen, zeit: ab2").isRefused("catalogue.yml", "example", "not permitted");
	}

	@Test
	void aQuestionThatDoesNotExistIsRefused() {
		example("gespraech: nie, stil: offen, zeit: ab2, lust: viel").isRefused("catalogue.yml", "example",
				"not permitted");
	}

	@Test
	void answersThatAreNoMapAreRefused() {
		this.catalogue.append("catalogue.yml", "\nexample:\n  title: \"Ein Laden\"\n  answers: [oft]\n")
			.isRefused("catalogue.yml", "example", "'answers' must have questions and options");
	}

	private SmallCatalogue example(String answers) {
		return this.catalogue.append("catalogue.yml",
				"\nexample:\n  title: \"Ein Laden\"\n  answers: {" + answers + "}\n");
	}

}
