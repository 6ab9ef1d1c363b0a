package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatNoException;

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

	@ParameterizedTest
	@ValueSource(strings = { "manSpricht", "{any: [{answer: stil, in: knapp}, {answer: stil, in: gar-nicht}]}",
			"{any: [{all: [{answer: stil, in: knapp}, {answer: stil, in: offen}]}, manSpricht]}",
			"{not: {all: [{answer: stil, in: knapp}, {answer: zeit, in: keine}]}}",
			"{not: {all: [{not: {answer: stil, in: [offen, knapp, gar-nicht]}}, manSpricht]}}",
			"{not: {any: [{answer: stil, in: knapp}, manSpricht]}}", "{not: manSpricht}",
			"{not: {not: {answer: stil, in: knapp}}}", "{answer: zeit, atLeast: ab2}",
			"{all: [{axis: need, from: 50}, {axis: need, to: 50}]}",
			"{all: [{axis: need, from: 50}, {axis: readiness, to: 49}]}", "{not: {axis: need, from: 1}}",
			"{not: {axis: need, to: 99}}", "{not: {axis: need, from: 40, to: 60}}",
			"{all: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}]}",
			"{all: [{answer: orte, ticked: netz}, {not: {answer: orte, ticked: presse}}]}",
			"{all: [{not: {answer: orte, ticked: netz}}, {answer: gespraech, in: selten}]}",
			"{not: {answer: antwort, in: [ja, bisher-nicht]}}" })
	void aConditionThatCanHoldIsNotRefused(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when);
		assertThatNoException().isThrownBy(this.catalogue::load);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{all: [{axis: need, from: 51}, {axis: need, to: 50}]}",
			"{not: {any: [{axis: need, to: 40}, {axis: need, from: 41}]}}", "{not: {axis: need, to: 100}}",
			"{all: [{answer: zeit, atLeast: eine}, {answer: zeit, in: keine}]}",
			"{not: {answer: zeit, atLeast: keine}}", "{all: [manSpricht, {not: manSpricht}]}",
			"{not: {any: [manSpricht, {not: manSpricht}]}}",
			"{any: [{all: [{answer: stil, in: knapp}, {answer: stil, in: offen}]}, {verdict: nein}]}",
			"{all: [{answer: antwort, in: ja}, {not: {answer: orte, ticked: netz}}]}",
			"{all: [{answer: orte, ticked: netz}, {answer: gespraech, in: unbekannt}]}" })
	void aConditionThatCannotHoldIsRefused(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when)
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

}
