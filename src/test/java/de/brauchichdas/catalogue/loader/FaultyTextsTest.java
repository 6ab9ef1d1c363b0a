package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts whose variants or parts do not work out. */
class FaultyTextsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aConditionalLastVariantIsRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{when: manSpricht, text: \"Ja.\"}]")
			.isRefused("notices.yml", "kritik", "the last variant of 'text' must be unconditional");
	}

	@Test
	void aLastVariantThatARuleDecidesIsRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{decidedBy: chance, text: \"Ja.\"}]")
			.isRefused("notices.yml", "kritik", "the last variant of 'text' must be unconditional");
	}

	@Test
	void aLastVariantThatARuleExcludesIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{notDecidedBy: chance, text: \"Ja.\"}]")
			.isRefused("notices.yml", "kritik", "the last variant of 'text' must be unconditional");
	}

	@Test
	void noVariantsAreRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: []")
			.isRefused("notices.yml", "kritik", "the last variant of 'text' must be unconditional");
	}

	@Test
	void allOfNoVariantsIsRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: {all: []}")
			.isRefused("notices.yml", "kritik/text", "'all' must have at least one variant");
	}

	@Test
	void bracesWithoutPartsAreRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: \"Es {fehlt|fehlen} etwas.\"")
			.isRefused("notices.yml", "kritik", "may contain braces");
	}

	@Test
	void bracesOfAVariantWithoutPartsAreRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{text: \"Hier {parts}.\"}]")
			.isRefused("notices.yml", "kritik/text 1", "may contain braces");
	}

	@Test
	void partsWithoutTheirPlaceAreRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: [{text: \"Ja.\", parts: [{when: manSpricht, text: \"das\"}]}]")
			.isRefused("notices.yml", "kritik/text 1", "a text with 'parts' must contain {parts}");
	}

	@Test
	void noPartsAreRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{text: \"Hier {parts}.\", parts: []}]")
			.isRefused("notices.yml", "kritik/text 1", "'parts' must have at least one part");
	}

	@Test
	void otherBracesBesidePartsAreRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: [{text: \"Hier {parts} {fehlen}.\", parts: [{when: manSpricht, text: \"das\"}]}]")
			.isRefused("notices.yml", "kritik/text 1", "may contain braces");
	}

	@Test
	void bracesInAPartAreRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: [{text: \"Hier {parts}.\", parts: [{when: manSpricht, text: \"das {eine}\"}]}]")
			.isRefused("notices.yml", "kritik/text 1/parts 1", "may contain braces");
	}

	@Test
	void aPartWithoutAConditionIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: [{text: \"Hier {parts}.\", parts: [{text: \"das\"}]}]")
			.isRefused("notices.yml", "kritik/text 1/parts 1", "'when' is missing");
	}

	@Test
	void aBlankVariantIsRefused() {
		this.catalogue.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: [{text: \"\"}]")
			.isRefused("notices.yml", "kritik/text 1", "'text' must be a text that is not empty");
	}

	@Test
	void aVariantDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: [{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("notices.yml", "kritik", "there is no rule 'fremd'");
	}

	@Test
	void aVariantExcludedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: {all: [{notDecidedBy: [chance, fremd], text: \"Ja.\"}]}")
			.isRefused("notices.yml", "kritik", "there is no rule 'fremd'");
	}

	@Test
	void aLegalLineDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("legal.yml", "\"Nur wahre Angaben.\"", "[{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("legal.yml", "P-2", "there is no rule 'fremd'");
	}

	@Test
	void aPlaceDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("channels.yml", "\"Dort sucht man Sie.\"", "[{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("channels.yml", "karte", "there is no rule 'fremd'");
	}

	@Test
	void theSentenceOfTheGridDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("rules.yml", "\"Bedarf und Bereitschaft entscheiden.\"",
					"[{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("rules.yml", "grid", "there is no rule 'fremd'");
	}

}
