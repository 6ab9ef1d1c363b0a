package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, keys and values that cannot be read. */
class FaultyFilesTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aMissingFileIsRefused() {
		this.catalogue.delete("legal.yml").isRefused("legal.yml", "-", "the file cannot be read");
	}

	@Test
	void aMissingQuestionsFileIsRefused() {
		this.catalogue.delete("questions.yml").isRefused("questions.yml", "-", "the file cannot be read");
	}

	@Test
	void anEmptyFileIsRefused() {
		this.catalogue.cut("legal.yml", "legal:").isRefused("legal.yml", "-", "the file must have keys and values");
	}

	@Test
	void aFileThatIsAListIsRefused() {
		this.catalogue.cut("legal.yml", "legal:")
			.append("legal.yml", "- eins\n")
			.isRefused("legal.yml", "-", "the file must have keys and values");
	}

	@Test
	void unreadableYamlIsRefused() {
		this.catalogue.change("legal.yml", "caveat: \"Keine Rechtsberatung.\"", "caveat: \"Keine")
			.isRefused("legal.yml", "-", "no readable YAML");
	}

	@Test
	void aDoubledKeyIsRefused() {
		this.catalogue.append("legal.yml", "caveat: \"Zwei.\"\n").isRefused("legal.yml", "-", "duplicate key caveat");
	}

	@Test
	void anUnknownKeyAtTheTopIsRefused() {
		this.catalogue.append("legal.yml", "neu: 1\n").isRefused("legal.yml", "-", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyAtTheTopOfTheFrameIsRefused() {
		this.catalogue.change("catalogue.yml", "borderlineWithin: 4", "borderlineWithin: 4\nneu: 1")
			.isRefused("catalogue.yml", "-", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyOfAnEntryIsRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: \"Lesen Sie mit.\", neu: 1")
			.isRefused("notices.yml", "kritik", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyOfACaseThatCountsAsARuleIsRefused() {
		this.catalogue.change("rules.yml", "        name: \"Chance\"", "        neu: 1\n        name: \"Chance\"")
			.isRefused("rules.yml", "grid/chance/rule", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyOfAConditionIsRefused() {
		this.catalogue
			.change("questions.yml", "askedWhen: {answer: gespraech, atLeast: selten}",
					"askedWhen: {answer: gespraech, atLeast: selten, neu: 1}")
			.isRefused("questions.yml", "orte", "unknown key 'neu'");
	}

	@Test
	void aMissingKeyIsRefused() {
		this.catalogue.change("questions.yml", "    why: \"Ein Gespräch braucht Zeit.\"\n", "")
			.isRefused("questions.yml", "zeit", "'why' is missing");
	}

	@Test
	void aMissingListIsRefused() {
		this.catalogue.change("measures.yml", "measures:\n", "neu:\n")
			.isRefused("measures.yml", "-", "'measures' is missing");
	}

	@Test
	void aMissingTextIsRefused() {
		this.catalogue.change("questions.yml", "text: \"Nie\", ", "")
			.isRefused("questions.yml", "gespraech/nie", "'text' is missing");
	}

	@Test
	void aBlankTextIsRefused() {
		this.catalogue.change("questions.yml", "text: \"Nie\"", "text: \" \"")
			.isRefused("questions.yml", "gespraech/nie", "'text' must be a text that is not empty");
	}

	@Test
	void aBlankLineInAListIsRefused() {
		this.catalogue.change("measures.yml", "\"Nachfragen zählen.\"", "\"\"")
			.isRefused("measures.yml", "fragen", "'lines' must be a list of texts");
	}

	@Test
	void aNumberInPlaceOfATextIsRefused() {
		this.catalogue.change("catalogue.yml", "stand: \"November 2026\"", "stand: 2026")
			.isRefused("catalogue.yml", "-", "'stand' must be a text");
	}

	@Test
	void aTextInPlaceOfANumberIsRefused() {
		this.catalogue.change("catalogue.yml", "borderlineWithin: 4", "borderlineWithin: \"vier\"")
			.isRefused("catalogue.yml", "-", "'borderlineWithin' must be a whole number");
	}

	@Test
	void aTextInPlaceOfAFlagIsRefused() {
		this.catalogue.change("rules.yml", "verdict: innen\n    final: true", "verdict: innen\n    final: \"ja\"")
			.isRefused("rules.yml", "erst-nach-innen", "'final' must be true or false");
	}

}
