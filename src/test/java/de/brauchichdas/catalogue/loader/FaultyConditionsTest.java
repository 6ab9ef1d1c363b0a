package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions that name what does not exist or what does not suit the question. */
class FaultyConditionsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aDanglingQuestionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: wetter, in: gut}")
			.isRefused("rules.yml", "erst-nach-innen", "there is no question 'wetter'");
	}

	@Test
	void aDanglingQuestionDeepInsideIsRefused() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{any: [manSpricht, {not: {all: [{answer: wetter, in: gut}]}}]}")
			.isRefused("rules.yml", "erst-nach-innen", "there is no question 'wetter'");
	}

	@Test
	void aDanglingOptionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, in: [knapp, laut]}")
			.isRefused("rules.yml", "erst-nach-innen", "question 'stil' has no option 'laut'");
	}

	@Test
	void aDanglingOptionOfAnOrderIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: zeit, atLeast: ab9}")
			.isRefused("rules.yml", "erst-nach-innen", "question 'zeit' has no option 'ab9'");
	}

	@Test
	void aDanglingBoxIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: orte, ticked: radio}")
			.isRefused("rules.yml", "erst-nach-innen", "question 'orte' has no option 'radio'");
	}

	@Test
	void aDanglingNamedConditionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "manSchweigt")
			.isRefused("rules.yml", "erst-nach-innen", "there is no condition named 'manSchweigt'");
	}

	@Test
	void aNamedConditionThatIsDefinedLaterIsRefused() {
		this.catalogue
			.change("catalogue.yml", "manSpricht: {answer: gespraech, atLeast: oft}", "manSpricht: {not: ungewiss}")
			.isRefused("catalogue.yml", "manSpricht", "there is no condition named 'ungewiss' before");
	}

	@Test
	void atLeastOnAnUnorderedQuestionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, atLeast: knapp}")
			.isRefused("rules.yml", "erst-nach-innen", "'atLeast' needs a question whose options are ordered");
	}

	@Test
	void atLeastAnOptionOutsideTheOrderIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: gespraech, atLeast: unbekannt}")
			.isRefused("rules.yml", "erst-nach-innen", "'atLeast' names an option outside the order");
	}

	@Test
	void inOnAQuestionWithSeveralTicksIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: orte, in: netz}")
			.isRefused("rules.yml", "erst-nach-innen", "a question with several ticks needs 'ticked'");
	}

	@Test
	void tickedOnAQuestionWithOneAnswerIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, ticked: knapp}")
			.isRefused("rules.yml", "erst-nach-innen", "'ticked' needs a question with several ticks");
	}

	@Test
	void inWithoutAnOptionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, in: []}")
			.isRefused("rules.yml", "erst-nach-innen", "'in' must name at least one option");
	}

	@Test
	void inWithADoubledOptionIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, in: [knapp, knapp]}")
			.isRefused("rules.yml", "erst-nach-innen", "'in' names an option twice");
	}

	@Test
	void twoFormsInOneConditionAreRefused() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: stil, in: gar-nicht, verdict: nein}")
			.isRefused("rules.yml", "erst-nach-innen", "unknown key 'verdict'");
	}

	@Test
	void anUnknownAxisIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: lust, from: 5}")
			.isRefused("rules.yml", "erst-nach-innen", "there is no axis 'lust'");
	}

	@Test
	void aRangeOverAHundredIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: need, to: 101}")
			.isRefused("rules.yml", "erst-nach-innen", "the range must lie within 0–100");
	}

	@Test
	void aNegativeRangeIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: need, from: -1}")
			.isRefused("rules.yml", "erst-nach-innen", "the range must lie within 0–100");
	}

	@Test
	void aReversedRangeIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: need, from: 60, to: 40}")
			.isRefused("rules.yml", "erst-nach-innen", "the range must lie within 0–100");
	}

	@Test
	void aRangeWithoutEndsIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: need}")
			.isRefused("rules.yml", "erst-nach-innen", "a range of an axis needs 'from' or 'to'");
	}

	@Test
	void anUnknownVerdictIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{verdict: vielleicht}")
			.isRefused("rules.yml", "erst-nach-innen", "there is no verdict 'vielleicht'");
	}

	@Test
	void anEmptyAllIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{all: []}")
			.isRefused("rules.yml", "erst-nach-innen", "'all' must be a list of conditions");
	}

	@Test
	void anEmptyAnyIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{any: []}")
			.isRefused("rules.yml", "erst-nach-innen", "'any' must be a list of conditions");
	}

	@Test
	void anUnknownFormIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{oder: [manSpricht]}")
			.isRefused("rules.yml", "erst-nach-innen", "a condition needs one of answer, axis, verdict, all, any, not");
	}

	@Test
	void aConditionThatIsANumberIsRefused() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "5")
			.isRefused("rules.yml", "erst-nach-innen", "a condition must be a name or have keys and values");
	}

}
