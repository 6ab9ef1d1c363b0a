package de.brauchichdas.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.DecisiveReason.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests ties and limits of {@link DecisiveAnswers}, {@link BorderlineSearch} and
 * {@link SupportingAnswers}.
 */
class WeighingTest {

	private SmallCatalogue small;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.small = new SmallCatalogue(folder);
	}

	@Test
	void ofAnEqualGapAndStrengthTheStrengthCountsIfAChannelIsRecommended() {
		Catalogue catalogue = this.small
			.change("rules.yml", "when: {answer: stil, in: gar-nicht}", "when: {answer: antwort, in: bisher-nicht}")
			.load();
		Evaluation evaluation = evaluate(catalogue, "gespraech=oft", "orte=messen", "stil=gar-nicht", "zeit=ab2");
		assertThat(evaluation.verdict()).isEqualTo(Verdict.EIN_KANAL);
		assertThat(named(evaluation, Reason.READINESS)).containsExactly("zeit");
	}

	@Test
	void ofAnEqualGapAndStrengthTheGapCountsIfNoChannelIsRecommended() {
		Evaluation evaluation = evaluate(this.small.load(), "gespraech=nie", "stil=offen", "zeit=keine");
		assertThat(evaluation.verdict()).isEqualTo(Verdict.BASIS);
		assertThat(named(evaluation, Reason.READINESS)).containsExactly("zeit");
	}

	@Test
	void theLargestGapIsDecisive() {
		Evaluation evaluation = evaluate(this.small.load(), "gespraech=nie", "stil=knapp", "zeit=keine");
		assertThat(named(evaluation, Reason.READINESS)).containsExactly("zeit");
	}

	@Test
	void halfOfThePointsIsAStrength() {
		Catalogue catalogue = this.small
			.change("questions.yml", "text: \"Knapp\", points: 20", "text: \"Knapp\", points: 26")
			.change("questions.yml", "text: \"Offen\", points: 50", "text: \"Offen\", points: 51")
			.change("questions.yml", "text: \"Zwei und mehr\", points: 50", "text: \"Zwei und mehr\", points: 49")
			.change("questions.yml", "text: \"Eine Stunde\", points: 25", "text: \"Eine Stunde\", points: 26")
			.change("rules.yml", "{axis: readiness, from: 50}", "{axis: readiness, from: 0}")
			.load();
		Evaluation evaluation = evaluate(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine");
		assertThat(evaluation.verdict()).isEqualTo(Verdict.EIN_KANAL);
		assertThat(named(evaluation, Reason.READINESS)).containsExactly("stil");
	}

	@Test
	void thereAreThreeThingsAlsoIfOnlyNeedIsAskedFor() {
		Catalogue catalogue = RandomCatalogue.of(1, 8, 3, 2);
		List<Question> need = catalogue.questions()
			.stream()
			.filter((question) -> question.axis() == Axis.NEED)
			.toList();
		Facts facts = new Facts(new int[] { 1, 1, 1, 1, 1, 1, 1, 1 });
		List<DecisiveReason> things = DecisiveAnswers.find(need, facts, new AxisPoints(catalogue, facts),
				new DecisionOutcome(Verdict.BASIS, List.of()));
		assertThat(need).hasSize(4);
		assertThat(things).hasSize(3).allMatch((thing) -> thing.reason() == Reason.NEED);
		assertThat(things).flatExtracting(DecisiveReason::answers)
			.extracting(DecisiveReason.Answer::question)
			.doesNotHaveDuplicates()
			.hasSize(3);
	}

	@Test
	void theNearerAxisIsNamed() {
		Catalogue catalogue = this.small
			.change("rules.yml", "{axis: need, from: 50, to: 69}", "{axis: need, from: 48, to: 69}")
			.change("rules.yml", "{id: hoch, when: {axis: need, from: 50}", "{id: hoch, when: {axis: need, from: 48}")
			.change("rules.yml", "{axis: readiness, from: 50}", "{axis: readiness, from: 46}")
			.load();
		assertThat(evaluate(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").borderline())
			.isEqualTo(new Borderline(Verdict.EIN_KANAL, Axis.READINESS, 1));
	}

	@Test
	void needIsNamedIfItIsNearer() {
		Catalogue catalogue = this.small
			.change("rules.yml", "{axis: readiness, from: 50}", "{axis: readiness, from: 48}")
			.load();
		assertThat(evaluate(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").borderline())
			.isEqualTo(new Borderline(Verdict.BASIS, Axis.NEED, -1));
	}

	@Test
	void needIsNamedIfBothAreEquallyNear() {
		Catalogue catalogue = this.small
			.change("rules.yml", "{axis: readiness, from: 50}", "{axis: readiness, from: 46}")
			.load();
		assertThat(evaluate(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").borderline())
			.isEqualTo(new Borderline(Verdict.BASIS, Axis.NEED, -1));
	}

	@Test
	void whatIsFurtherThanTheLimitIsNotNear() {
		assertThat(evaluate(this.small.load(), "gespraech=oft", "orte=presse", "stil=knapp", "zeit=eine").borderline())
			.isNull();
	}

	@Test
	void everyFormAboutAnAnswerNamesItsQuestion() {
		Catalogue catalogue = this.small.load();
		Question talk = catalogue.question("gespraech").orElseThrow();
		Question places = catalogue.question("orte").orElseThrow();
		Question style = catalogue.question("stil").orElseThrow();
		Facts facts = facts(catalogue, "gespraech=oft", "orte=netz", "antwort=ja", "stil=knapp", "zeit=keine");
		Condition often = new Condition.AnswerAtLeast(talk, option(talk, "selten"));
		Condition net = new Condition.Ticked(places, option(places, "netz"));
		Condition terse = new Condition.AnswerIn(style, option(style, "knapp").bit());
		assertThat(SupportingAnswers.questionsBehind(often, facts)).containsExactly(talk);
		assertThat(SupportingAnswers.questionsBehind(net, facts)).containsExactly(places);
		assertThat(SupportingAnswers.questionsBehind(terse, facts)).containsExactly(style);
		assertThat(SupportingAnswers
			.questionsBehind(new Condition.Named("alle", new Condition.All(List.of(terse, net, often))), facts))
			.containsExactly(style, places, talk);
	}

	@Test
	void whatWasNotAnsweredOnlyCarriesIfNothingElseDoes() {
		Catalogue catalogue = this.small.load();
		Question talk = catalogue.question("gespraech").orElseThrow();
		Question style = catalogue.question("stil").orElseThrow();
		Facts facts = facts(catalogue, "gespraech=oft", "orte=netz", "antwort=ja", "stil=knapp", "zeit=keine");
		Condition never = new Condition.AnswerIn(talk, option(talk, "nie").bit());
		Condition terse = new Condition.AnswerIn(style, option(style, "knapp").bit());
		Condition open = new Condition.AnswerIn(style, option(style, "offen").bit());
		assertThat(SupportingAnswers.questionsBehind(new Condition.Not(never), facts)).containsExactly(talk);
		assertThat(
				SupportingAnswers.questionsBehind(new Condition.All(List.of(new Condition.Not(never), terse)), facts))
			.containsExactly(style);
		assertThat(SupportingAnswers.questionsBehind(new Condition.Any(List.of(never, terse)), facts))
			.containsExactly(style);
		assertThat(SupportingAnswers.questionsBehind(new Condition.Not(new Condition.Any(List.of(never, open))), facts))
			.containsExactly(talk, style);
		assertThat(
				SupportingAnswers.questionsBehind(new Condition.Not(new Condition.All(List.of(never, terse))), facts))
			.containsExactly(talk);
	}

	@Test
	void aQuestionThatIsNotAskedCarriesNothing() {
		Catalogue catalogue = this.small.load();
		Question places = catalogue.question("orte").orElseThrow();
		Condition net = new Condition.Ticked(places, option(places, "netz"));
		assertThat(SupportingAnswers.questionsBehind(new Condition.Not(net),
				facts(catalogue, "gespraech=nie", "stil=knapp", "zeit=keine")))
			.isEmpty();
	}

	private static List<String> named(Evaluation evaluation, Reason reason) {
		return evaluation.decisive()
			.stream()
			.filter((thing) -> thing.reason() == reason)
			.flatMap((thing) -> thing.answers().stream())
			.map((answer) -> answer.question().id())
			.toList();
	}

	private static Option option(Question question, String id) {
		return question.option(id).orElseThrow();
	}

	private static Facts facts(Catalogue catalogue, String... answers) {
		return Journey.of(catalogue.answers(ids(answers))).facts();
	}

	private static Evaluation evaluate(Catalogue catalogue, String... answers) {
		return Scoring.evaluate(catalogue, catalogue.answers(ids(answers)));
	}

	private static Map<String, List<String>> ids(String... answers) {
		Map<String, List<String>> ids = new HashMap<>();
		for (String answer : answers) {
			ids.put(answer.split("=")[0], List.of(answer.split("=")[1].split(",")));
		}
		return ids;
	}

}
