package de.brauchichdas.catalogue.question;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.facts;
import static de.brauchichdas.catalogue.question.SmallAnswers.option;
import static de.brauchichdas.catalogue.question.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;

class ConditionTest {

	private static final Condition OFTEN_OR_UNKNOWN = new Condition.AnswerIn(question("gespraech"),
			option("gespraech", "oft").bit() | option("gespraech", "unbekannt").bit());

	private static final Condition PRESS = new Condition.Ticked(question("orte"), option("orte", "presse"));

	@ParameterizedTest
	@CsvSource({ "nie, false", "selten, false", "oft, true", "unbekannt, true" })
	void inHoldsForTheNamedOptions(String answer, boolean holds) {
		assertThat(OFTEN_OR_UNKNOWN.holds(facts("gespraech=" + answer))).isEqualTo(holds);
	}

	@ParameterizedTest
	@CsvSource({ "nie, false", "selten, true", "oft, true", "unbekannt, false" })
	void atLeastHoldsForThisOptionAndLaterOnesButNeverForUnknownOnes(String answer, boolean holds) {
		Condition atLeast = new Condition.AnswerAtLeast(question("gespraech"), option("gespraech", "selten"));
		assertThat(atLeast.holds(facts("gespraech=" + answer))).isEqualTo(holds);
	}

	@Test
	void atLeastTheFirstOptionHoldsForNoUnknownOne() {
		Condition atLeast = new Condition.AnswerAtLeast(question("gespraech"), option("gespraech", "nie"));
		assertThat(atLeast.holds(facts("gespraech=nie"))).isTrue();
		assertThat(atLeast.holds(facts("gespraech=unbekannt"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "presse | true", "netz,presse,messen | true", "netz | false" })
	void tickedHoldsWhateverElseIsTicked(String ticked, boolean holds) {
		assertThat(PRESS.holds(facts("gespraech=oft", "orte=" + ticked))).isEqualTo(holds);
	}

	@Test
	void aQuestionThatIsNotAskedSatisfiesNoConditionAboutItsAnswer() {
		Facts hidden = facts("gespraech=nie", "orte=netz,presse", "antwort=ja");
		Condition anyAnswer = new Condition.AnswerIn(question("antwort"), 0b11);
		assertThat(PRESS.holds(hidden)).isFalse();
		assertThat(anyAnswer.holds(hidden)).isFalse();
		assertThat(new Condition.Not(anyAnswer).holds(hidden)).isTrue();
	}

	@Test
	void anOpenQuestionSatisfiesNoConditionAboutItsAnswer() {
		assertThat(new Condition.AnswerIn(question("stil"), 0b111).holds(facts())).isFalse();
		assertThat(new Condition.AnswerAtLeast(question("zeit"), option("zeit", "keine")).holds(facts())).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "34, false", "35, true", "59, true", "60, false" })
	void aRangeOfAnAxisIncludesBothEnds(int points, boolean holds) {
		Condition need = new Condition.AxisBetween(Axis.NEED, 35, 59);
		Condition readiness = new Condition.AxisBetween(Axis.READINESS, 35, 59);
		assertThat(need.holds(facts().withPoints(points, 0))).isEqualTo(holds);
		assertThat(readiness.holds(facts().withPoints(0, points))).isEqualTo(holds);
	}

	@Test
	void aRangeOfAnAxisLooksAtThatAxisOnly() {
		assertThat(new Condition.AxisBetween(Axis.NEED, 50, 100).holds(facts().withPoints(0, 100))).isFalse();
		assertThat(new Condition.AxisBetween(Axis.READINESS, 50, 100).holds(facts().withPoints(100, 0))).isFalse();
	}

	@Test
	void aVerdictHoldsOnceItIsGiven() {
		Condition verdict = new Condition.VerdictIn(Set.of(Verdict.NEIN, Verdict.BASIS));
		assertThat(verdict.holds(facts())).isFalse();
		assertThat(verdict.holds(facts().withVerdict(Verdict.BASIS))).isTrue();
		assertThat(verdict.holds(facts().withVerdict(Verdict.DIALOG))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "nie, offen, false, false", "oft, offen, false, true", "nie, knapp, false, true",
			"oft, knapp, true, true" })
	void allNeedsEveryAndAnyNeedsOne(String talk, String style, boolean all, boolean any) {
		Facts facts = facts("gespraech=" + talk, "stil=" + style);
		List<Condition> conditions = List.of(OFTEN_OR_UNKNOWN,
				new Condition.AnswerIn(question("stil"), option("stil", "knapp").bit()));
		assertThat(new Condition.All(conditions).holds(facts)).isEqualTo(all);
		assertThat(new Condition.Any(conditions).holds(facts)).isEqualTo(any);
	}

	@Test
	void notTurnsAConditionRound() {
		assertThat(new Condition.Not(OFTEN_OR_UNKNOWN).holds(facts("gespraech=oft"))).isFalse();
		assertThat(new Condition.Not(OFTEN_OR_UNKNOWN).holds(facts("gespraech=nie"))).isTrue();
	}

	@Test
	void aNamedConditionHoldsAsWhatItNames() {
		Condition named = CATALOGUE.provisionalWhen();
		assertThat(named).isInstanceOf(Condition.Named.class);
		assertThat(named.holds(facts("gespraech=unbekannt"))).isTrue();
		assertThat(named.holds(facts("gespraech=oft"))).isFalse();
	}

	@Test
	void theFormsAreReadAsTheyAreWritten() {
		Condition noTime = CATALOGUE.rules().afterGrid().get(0).when();
		assertThat(noTime.holds(facts("zeit=keine").withVerdict(Verdict.ZUHOEREN))).isTrue();
		assertThat(noTime.holds(facts("zeit=keine").withVerdict(Verdict.NEIN))).isFalse();
		assertThat(noTime.holds(facts("zeit=eine").withVerdict(Verdict.ZUHOEREN))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "netz | true", "netz,presse | true", "netz,messen | false" })
	void aNegatedBoxIsReadAsItIsWritten(String ticked, boolean holds) {
		Condition dialog = CATALOGUE.rules().afterGrid().get(1).when();
		Facts facts = facts("gespraech=oft", "orte=" + ticked, "antwort=ja").withVerdict(Verdict.EIN_KANAL);
		assertThat(dialog.holds(facts)).isEqualTo(holds);
	}

}
