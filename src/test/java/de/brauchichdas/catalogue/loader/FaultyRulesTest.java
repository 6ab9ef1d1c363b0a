package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and cases that are doubled or not complete. */
class FaultyRulesTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aRuleDoubledWithinAListIsRefused() {
		this.catalogue.change("rules.yml", "id: visitenkarte", "id: mehr-dialog")
			.isRefused("rules.yml", "mehr-dialog", "the id is used twice");
	}

	@Test
	void aRuleDoubledAcrossListsIsRefused() {
		this.catalogue.change("rules.yml", "id: visitenkarte", "id: erst-nach-innen")
			.isRefused("rules.yml", "erst-nach-innen", "the id is used twice");
	}

	@Test
	void aRuleWithTheIdOfACaseThatCountsAsARuleIsRefused() {
		this.catalogue.change("rules.yml", "id: visitenkarte", "id: chance")
			.isRefused("rules.yml", "chance", "the id is used twice");
	}

	@Test
	void aConditionalLastCaseIsRefused() {
		this.catalogue
			.change("rules.yml", "{id: niedrig, verdict: nein}", "{id: niedrig, when: manSpricht, verdict: nein}")
			.isRefused("rules.yml", "grid", "the last case must be unconditional");
	}

	@Test
	void aCaseThatCountsAsARuleWithoutAConditionIsRefused() {
		this.catalogue
			.change("rules.yml", "      when: {all: [{axis: need, from: 50, to: 69}, {axis: readiness, from: 50}]}\n",
					"")
			.isRefused("rules.yml", "grid/chance", "a case that counts as a rule needs 'when'");
	}

	@Test
	void aRuleWithoutAConditionIsRefused() {
		this.catalogue.change("rules.yml", "    when: {verdict: nein}\n", "")
			.isRefused("rules.yml", "visitenkarte", "'when' is missing");
	}

	@Test
	void anUnknownVerdictIsRefused() {
		this.catalogue.change("rules.yml", "verdict: innen", "verdict: aussen")
			.isRefused("rules.yml", "erst-nach-innen", "there is no verdict 'aussen'");
	}

	@Test
	void anEmptyOnlyIfFinalIsRefused() {
		this.catalogue.change("rules.yml", "onlyIfFinal: [ein-kanal]", "onlyIfFinal: []")
			.isRefused("rules.yml", "grid/chance/rule", "'onlyIfFinal' must name at least one verdict");
	}

	@Test
	void aSentenceDecidedByAnUnknownRuleIsRefused() {
		this.catalogue.change("rules.yml", "      - when: manSpricht\n", "      - decidedBy: fremd\n")
			.isRefused("rules.yml", "keine-zeit", "there is no rule 'fremd'");
	}

	@Test
	void danglingEvidenceOfARuleIsRefused() {
		this.catalogue.change("rules.yml", "evidence: [S-01]", "evidence: [S-77]")
			.isRefused("rules.yml", "erst-nach-innen", "there is no source or statement 'S-77'");
	}

	@Test
	void danglingEvidenceOfACaseIsRefused() {
		this.catalogue.change("rules.yml", "evidence: [E01]", "evidence: [E77]")
			.isRefused("rules.yml", "chance", "there is no source or statement 'E77'");
	}

	@Test
	void aGuardAgainstAnUnknownVerdictIsRefused() {
		this.catalogue.change("rules.yml", "never: [ein-kanal, dialog]", "never: [vielleicht]")
			.isRefused("rules.yml", "ohne-zeit-kein-dialog", "there is no verdict 'vielleicht'");
	}

	@Test
	void aGuardWithoutAVerdictIsRefused() {
		this.catalogue.change("rules.yml", "never: [ein-kanal, dialog], ", "")
			.isRefused("rules.yml", "ohne-zeit-kein-dialog", "'never' must name at least one verdict");
	}

	@Test
	void aPromiseNeverToLowerAboutAnUnknownQuestionIsRefused() {
		this.catalogue.change("rules.yml", "neverLowering: [zeit]", "neverLowering: [zeit, wetter]")
			.isRefused("rules.yml", "-", "there is no question 'wetter'");
	}

}
