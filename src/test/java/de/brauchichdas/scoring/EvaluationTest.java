package de.brauchichdas.scoring;

import java.util.List;
import java.util.Random;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.DecisiveReason.Reason;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the reasons, decisive answers, borderline and provisional flag of an evaluation
 * with the small catalogue.
 */
class EvaluationTest {

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void theBakeryHingesOnTimeThenOnTalkThenOnItsContacts() {
		assertThat(evaluate("t01").decisive()).extracting(DecisiveReason::reason)
			.containsExactly(Reason.RULE, Reason.NEED, Reason.READINESS);
		assertThat(decisive("t01")).containsExactly(List.of("zeit"), List.of("gespraech"), List.of("kontaktstil"));
	}

	@Test
	void theRuleNamesEveryAnswerThatFiredIt() {
		assertThat(decisive("t07").get(0)).containsExactly("beschwerden", "ton", "innenansicht");
		assertThat(decisive("n01").get(0)).containsExactly("ziel");
		assertThat(decisive("rt4").get(0)).containsExactly("entscheidungsweg");
		assertThat(decisive("n11").get(0)).containsExactly("zeit", "gesicht", "stoff");
		assertThat(decisive("n04").get(0)).containsExactly("ton", "gespraech");
	}

	@Test
	void aNoHingesOnTheSmallestContributionToNeed() {
		DecisiveReason need = evaluate("n09").decisive().get(0);
		assertThat(need.reason()).isEqualTo(Reason.NEED);
		assertThat(need.answers().get(0).because())
			.isEqualTo(question("gespraech").option("nichts").orElseThrow().because());
	}

	@Test
	void noAnswerIsDecisiveTwiceAndWhatIsGivenOnlyAtTheEnd() {
		Random random = new Random(4);
		for (int i = 0; i < RandomDraws.of(20_000); i++) {
			Answers answers = ReleasedCatalogue.randomAnswers(random);
			List<String> named = decisive(Scoring.evaluate(this.catalogue, answers)).stream()
				.flatMap(List::stream)
				.toList();
			assertThat(named).doesNotHaveDuplicates();
			assertThat(named).as(answers.toString()).doesNotContain("kunden");
		}
	}

	@Test
	void withoutARuleTheFieldHasOneSentence() {
		assertThat(evaluate("g03").rules()).isEmpty();
		assertThat(evaluate("g03").reasons()).hasSize(1);
	}

	@Test
	void fourPointsOnOneAxisMakeACaseBorderline() {
		assertThat(evaluate("g02").borderline()).isEqualTo(new Borderline(Verdict.BASIS, Axis.READINESS, -1));
		assertThat(evaluate("g03").borderline()).isEqualTo(new Borderline(Verdict.EIN_KANAL, Axis.NEED, 1));
		assertThat(evaluate("t08").borderline()).isNull();
	}

	@Test
	void whoDoesNotKnowWhetherOrHowPeopleTalkGetsAProvisionalResult() {
		assertThat(evaluate("t02").provisional()).isTrue();
		assertThat(evaluate("n04").provisional()).isTrue();
		assertThat(evaluate("n01").provisional()).isTrue();
		assertThat(evaluate("t01").provisional()).isFalse();
	}

	@Test
	void thePointsOfTheDimensionsAddUpToTheAxes() {
		Evaluation evaluation = evaluate("t08");
		for (Axis axis : Axis.values()) {
			var scores = evaluation.dimensions().stream().filter((score) -> score.dimension().axis() == axis).toList();
			assertThat(scores.stream().mapToInt(DimensionScore::points).sum()).isEqualTo(85);
			assertThat(scores.stream().mapToInt(DimensionScore::maximum).sum()).isEqualTo(100);
		}
	}

	@Test
	void anOpenQuestionIsNotGuessed() {
		Question time = this.catalogue.question("zeit").orElseThrow();
		Answers open = WorkedExample.named("t01").answers(this.catalogue).without(time);
		assertThatExceptionOfType(IncompleteAnswersException.class)
			.isThrownBy(() -> Scoring.evaluate(this.catalogue, open))
			.satisfies((ex) -> assertThat(ex.question()).isEqualTo("zeit"));
	}

	@Test
	void anAnswerThatIsNotAskedForChangesNothing() {
		Random random = new Random(5);
		for (int i = 0; i < RandomDraws.of(20_000); i++) {
			Answers answers = ReleasedCatalogue.randomAnswers(random);
			Answers pruned = answers;
			Journey journey = Journey.of(answers);
			for (Question question : this.catalogue.questions()) {
				pruned = journey.asks(question) ? pruned : pruned.without(question);
			}
			Evaluation evaluation = Scoring.evaluate(this.catalogue, answers);
			Evaluation without = Scoring.evaluate(this.catalogue, pruned);
			assertThat(evaluation.verdict()).isEqualTo(without.verdict());
			assertThat(evaluation.reasons()).isEqualTo(without.reasons());
			assertThat(evaluation.decisive()).isEqualTo(without.decisive());
			assertThat(evaluation.need()).isEqualTo(without.need());
		}
	}

	private Answers with(Answers answers, String question, String option) {
		Question changed = this.catalogue.question(question).orElseThrow();
		return answers.with(changed, changed.maskOf(List.of(option)));
	}

	private Evaluation evaluate(String example) {
		return Scoring.evaluate(this.catalogue, WorkedExample.named(example).answers(this.catalogue));
	}

	private List<List<String>> decisive(String example) {
		return decisive(evaluate(example));
	}

	private static List<List<String>> decisive(Evaluation evaluation) {
		return evaluation.decisive()
			.stream()
			.map((thing) -> thing.answers().stream().map((answer) -> answer.question().id()).toList())
			.toList();
	}

}
