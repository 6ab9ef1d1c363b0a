package de.brauchichdas.scoring.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.loader.SmallCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof names every rule, case and question that no questionnaire reaches. */
class NeverFiresTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{not: {answer: antwort, in: [ja, bisher-nicht]}}", "{not: {verdict: nein}}",
			"{all: [{answer: orte, ticked: netz}, {answer: antwort, in: ja}]}",
			"{all: [{answer: gespraech, in: nie}, {not: {answer: orte, ticked: netz}}]}" })
	void whatIsPossibleFires(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when);
		assertThat(neverFires(this.catalogue)).doesNotContain("erst-nach-innen");
	}

	@Test
	void aVerdictThatARuleBeforeGivesIsPossible() {
		this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: basis}");
		assertThat(neverFires(this.catalogue)).doesNotContain("erst-nach-innen", "visitenkarte");
	}

	@Test
	void contradictoryAnswersCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{answer: stil, in: knapp}, {answer: stil, in: gar-nicht}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void anAnswerAndItsNegationCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [manSpricht, {not: {any: [{answer: gespraech, in: oft}, ungewiss]}}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void noAnswerToAQuestionThatIsAlwaysAskedCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{not: {answer: stil, in: [offen, knapp, gar-nicht]}}")))
			.contains("erst-nach-innen");
	}

	@Test
	void anEmptyIntersectionOfAnAxisCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{axis: need, from: 50}, {axis: need, to: 49}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void theWholeAxisNegatedCanNeverFire() {
		assertThat(neverFires(
				this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{not: {axis: need, from: 0}}")))
			.contains("erst-nach-innen");
	}

	@Test
	void aBoxTickedAndNotTickedCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{answer: orte, ticked: netz}, {not: {answer: orte, ticked: netz}}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void anExclusiveBoxWithAnotherCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{answer: orte, ticked: woanders}, {answer: orte, ticked: netz}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void allBoxesExcludedCanNeverFire() {
		assertThat(neverFires(this.catalogue
			.change("questions.yml", "    askedWhen: {answer: gespraech, atLeast: selten}\n", "")
			.change("rules.yml", "{answer: stil, in: gar-nicht}",
					"{not: {any: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}, {answer: orte, ticked: messen}, {answer: orte, ticked: woanders}]}}")))
			.contains("erst-nach-innen");
	}

	@Test
	void allBoxesExcludedThoughAskedThenCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [manSpricht, {not: {any: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}, {answer: orte, ticked: messen}, {answer: orte, ticked: woanders}]}}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void anAnswerToAQuestionThatIsNotAskedThenCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{answer: orte, ticked: netz}, {answer: gespraech, in: nie}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void anAnswerThatNeedsTwoEarlierOnesCanNeverFireWithoutTheFirst() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{all: [{answer: antwort, in: ja}, {answer: gespraech, in: nie}]}")))
			.contains("erst-nach-innen");
	}

	@Test
	void aVerdictBeforeTheGridCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{verdict: nein}")))
			.contains("erst-nach-innen");
	}

	@Test
	void aVerdictWithinTheGridCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "{id: hoch, when: {axis: need, from: 50}",
				"{id: hoch, when: {verdict: ein-kanal}")))
			.contains("hoch");
	}

	@Test
	void aCaseThatContradictsItselfCanNeverFire() {
		assertThat(
				neverFires(this.catalogue.change("rules.yml", "{axis: readiness, from: 50}", "{axis: need, to: 10}")))
			.contains("chance");
	}

	@Test
	void aVerdictThatNothingBeforeGivesCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: innen}")))
			.contains("visitenkarte");
	}

	@Test
	void aVerdictThatEndedTheMatterCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "when: {verdict: nein}", "when: {verdict: dialog}")))
			.contains("visitenkarte");
	}

	@Test
	void twoVerdictsAtOnceCanNeverFire() {
		assertThat(neverFires(this.catalogue.change("rules.yml", "when: {verdict: nein}",
				"when: {all: [{verdict: nein}, {verdict: basis}]}")))
			.contains("visitenkarte");
	}

	@Test
	void aVerdictThatOnlyALaterRuleGivesCanNeverFire() {
		assertThat(
				neverFires(this.catalogue.change("rules.yml", "{verdict: [ein-kanal, zuhoeren]}", "{verdict: basis}")))
			.contains("keine-zeit");
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
	void aConditionThatCanHoldFires(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when);
		assertThat(neverFires(this.catalogue)).doesNotContain("erst-nach-innen");
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
	void aConditionThatCannotHoldNeverFires(String when) {
		this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", when);
		assertThat(neverFires(this.catalogue)).contains("erst-nach-innen");
	}

	@Test
	void aQuestionThatCanNeverBeAskedIsNamed() {
		this.catalogue.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}",
				"askedWhen: {all: [{answer: orte, ticked: netz}, {answer: gespraech, in: nie}]}");
		assertThat(CatalogueProof.of(this.catalogue.load()).unused()).contains("questions/antwort");
	}

	/** Ids of the rules and cases that no questionnaire reaches. */
	private static List<String> neverFires(SmallCatalogue catalogue) {
		CatalogueProof proof = CatalogueProof.of(catalogue.load());
		return Stream
			.concat(proof.rules().stream().filter((rule) -> rule.fires().number() == 0).map((rule) -> rule.rule().id()),
					proof.unused()
						.stream()
						.filter((place) -> place.startsWith("rules/"))
						.map((place) -> place.substring("rules/".length())))
			.toList();
	}

}
