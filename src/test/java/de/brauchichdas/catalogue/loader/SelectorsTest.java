package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a selector names, wherever it stands, and conditions that can hold. */
class SelectorsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aStepDecidedByAnUnknownRuleIsRefused() {
		this.catalogue.change("recommendations.yml", "- - when: {answer: stil, in: knapp}\n", "- - decidedBy: fremd\n")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void theTextOfAPhaseDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("recommendations.yml", "notDecidedBy: keine-zeit, text: \"Ändern.\"",
					"text: [{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void theTextOfARecommendationDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("recommendations.yml", "text: \"Dialog, nicht mehr.\"",
					"text: [{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("recommendations.yml", "dialog", "there is no rule 'fremd'");
	}

	@Test
	void aCriterionToStopDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("recommendations.yml", "{when: {answer: zeit, in: keine}, text: \"Keine Zeit mehr.\"}",
					"{decidedBy: fremd, text: \"Keine Zeit mehr.\"}")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void aMistakeExcludedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("recommendations.yml", "{text: \"Zu viel auf einmal.\"}",
					"{notDecidedBy: fremd, text: \"Zu viel auf einmal.\"}")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void anEffortDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("recommendations.yml", "{when: {answer: zeit, in: keine}, minutes: 15",
					"{decidedBy: fremd, minutes: 15")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void aContradictionDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Offen reden braucht Zeit.\"",
					"text: [{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("notices.yml", "zeit-und-stil", "there is no rule 'fremd'");
	}

	@Test
	void theNameOfAPlaceDecidedByAnUnknownRuleIsRefused() {
		this.catalogue
			.change("channels.yml", "name: \"Karteneintrag\"",
					"name: [{decidedBy: fremd, text: \"Ja.\"}, {text: \"Nein.\"}]")
			.isRefused("channels.yml", "karte", "there is no rule 'fremd'");
	}

	@Test
	void danglingEvidenceOfAContradictionIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Offen reden braucht Zeit.\"",
					"text: \"Offen reden braucht Zeit.\"\n    evidence: [S-98]")
			.isRefused("notices.yml", "zeit-und-stil", "there is no source or statement 'S-98'");
	}

}
