package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatNoException;

/** Rules and cases that can never fire because of their own form. */
class FaultyNeverFiresTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{not: {answer: antwort, in: [ja, bisher-nicht]}}", "{not: {verdict: nein}}",
			"{all: [{answer: orte, ticked: netz}, {answer: antwort, in: ja}]}",
			"{all: [{answer: gespraech, in: nie}, {not: {answer: orte, ticked: netz}}]}" })
	void whatIsPossibleIsNotRefused(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when);
		assertThatNoException().isThrownBy(this.catalogue::load);
	}

	@Test
	void aVerdictThatARuleBeforeGivesIsNotRefused() {
		this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: basis}");
		assertThatNoException().isThrownBy(this.catalogue::load);
	}

	@Test
	void contradictoryAnswersCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{answer: stil, in: knapp}, {answer: stil, in: gar-nicht}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void anAnswerAndItsNegationCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [manSpricht, {not: {any: [{answer: gespraech, in: oft}, ungewiss]}}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void noAnswerToAQuestionThatIsAlwaysAskedCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{not: {answer: stil, in: [offen, knapp, gar-nicht]}}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void anEmptyIntersectionOfAnAxisCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{axis: need, from: 50}, {axis: need, to: 49}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void theWholeAxisNegatedCanNeverFire() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{not: {axis: need, from: 0}}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void aBoxTickedAndNotTickedCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{answer: orte, ticked: netz}, {not: {answer: orte, ticked: netz}}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void anExclusiveBoxWithAnotherCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{answer: orte, ticked: woanders}, {answer: orte, ticked: netz}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void allBoxesExcludedCanNeverFire() {
		this.catalogue.change("questions.yml", "    askedWhen: {answer: gespraech, atLeast: selten}\n", "")
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{not: {any: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}, {answer: orte, ticked: messen}, {answer: orte, ticked: woanders}]}}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void allBoxesExcludedThoughAskedThenCanNeverFire() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [manSpricht, {not: {any: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}, {answer: orte, ticked: messen}, {answer: orte, ticked: woanders}]}}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void anAnswerToAQuestionThatIsNotAskedThenCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{answer: orte, ticked: netz}, {answer: gespraech, in: nie}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void anAnswerThatNeedsTwoEarlierOnesCanNeverFireWithoutTheFirst() {
		this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{all: [{answer: antwort, in: ja}, {answer: gespraech, in: nie}]}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void aVerdictBeforeTheGridCanNeverFire() {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{verdict: nein}")
			.isRefused("rules.yml", "erst-nach-innen", "it can never fire");
	}

	@Test
	void aVerdictWithinTheGridCanNeverFire() {
		this.catalogue
			.change("rules.yml", "{id: hoch, when: {axis: need, from: 50}", "{id: hoch, when: {verdict: ein-kanal}")
			.isRefused("rules.yml", "hoch", "it can never fire");
	}

	@Test
	void aCaseThatContradictsItselfCanNeverFire() {
		this.catalogue.change("rules.yml", "{axis: readiness, from: 50}", "{axis: need, to: 10}")
			.isRefused("rules.yml", "chance", "it can never fire");
	}

	@Test
	void aVerdictThatNothingBeforeGivesCanNeverFire() {
		this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: innen}")
			.isRefused("rules.yml", "visitenkarte", "it can never fire");
	}

	@Test
	void aVerdictThatEndedTheMatterCanNeverFire() {
		this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: dialog}")
			.isRefused("rules.yml", "visitenkarte", "it can never fire");
	}

	@Test
	void twoVerdictsAtOnceCanNeverFire() {
		this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {all: [{verdict: nein}, {verdict: basis}]}")
			.isRefused("rules.yml", "visitenkarte", "it can never fire");
	}

	@Test
	void aVerdictThatOnlyALaterRuleGivesCanNeverFire() {
		this.catalogue.change("rules.yml", "{verdict: [ein-kanal, zuhoeren]}", "{verdict: basis}")
			.isRefused("rules.yml", "keine-zeit", "it can never fire");
	}

}
