package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Dimension;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;

/**
 * Evaluates one set of answers in four steps: {@link AxisPoints} adds up the points,
 * {@link DecisionOrder} decides the verdict, {@link DecisiveAnswers} picks the reasons
 * and {@link BorderlineSearch} looks for a verdict close by.
 */
public final class Scoring {

	private Scoring() {
	}

	/**
	 * Evaluates a complete set of answers. Answers to questions that are not asked do not
	 * count.
	 * @throws IncompleteAnswersException if a question that is asked is unanswered
	 */
	public static Evaluation evaluate(Catalogue catalogue, Answers answers) {
		AxisPoints points = new AxisPoints(catalogue, countingAnswers(answers));
		DecisionOutcome outcome = DecisionOrder.decide(catalogue.rules(), points.facts());
		Facts facts = outcome.addTo(points.facts());
		List<FiredRule> rules = firedRules(outcome, facts);
		List<DecisiveReason> decisive = DecisiveAnswers.find(catalogue.questions(), facts, points, outcome);
		Borderline borderline = new BorderlineSearch(catalogue.rules(), points.facts(), outcome.verdict())
			.find(catalogue.borderlineWithin())
			.orElse(null);
		return new Evaluation(catalogue.version(), outcome.verdict(), facts.points(Axis.NEED),
				facts.points(Axis.READINESS), dimensionScores(catalogue, points), rules,
				reasons(catalogue, rules, facts), decisive, borderline, catalogue.provisionalWhen().holds(facts),
				facts);
	}

	private static Facts countingAnswers(Answers answers) {
		Journey journey = Journey.of(answers);
		journey.firstUnanswered().ifPresent((question) -> {
			throw new IncompleteAnswersException(question);
		});
		return journey.facts();
	}

	private static List<FiredRule> firedRules(DecisionOutcome outcome, Facts facts) {
		List<FiredRule> rules = new ArrayList<>(outcome.fired().size());
		for (Rule rule : outcome.fired()) {
			rules.add(new FiredRule(rule, rule.sentence().render(facts)));
		}
		return rules;
	}

	private static List<String> reasons(Catalogue catalogue, List<FiredRule> rules, Facts facts) {
		return rules.isEmpty() ? List.of(catalogue.rules().grid().sentence().render(facts))
				: rules.stream().map(FiredRule::sentence).toList();
	}

	private static List<DimensionScore> dimensionScores(Catalogue catalogue, AxisPoints points) {
		List<DimensionScore> scores = new ArrayList<>(catalogue.dimensions().size());
		for (Dimension dimension : catalogue.dimensions()) {
			int sum = 0;
			for (Question question : dimension.scored()) {
				sum += points.ofQuestion(question);
			}
			scores.add(new DimensionScore(dimension, sum, dimension.maximum()));
		}
		return scores;
	}

}
