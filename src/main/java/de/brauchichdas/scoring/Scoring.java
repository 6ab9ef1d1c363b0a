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

/** Weighs need against readiness and decides. */
public final class Scoring {

	private Scoring() {
	}

	/**
	 * Evaluates a complete set of answers. Answers to questions that are not asked count
	 * nowhere.
	 * @throws IncompleteAnswersException if a question that is asked is open
	 */
	public static Evaluation evaluate(Catalogue catalogue, Answers answers) {
		Journey journey = Journey.of(answers);
		journey.firstOpen().ifPresent((question) -> {
			throw new IncompleteAnswersException(question);
		});
		AxisPoints points = new AxisPoints(catalogue, journey.facts());
		DecisionOutcome outcome = DecisionOrder.of(catalogue.rules(), points.facts());
		Rule last = outcome.last();
		Facts facts = points.facts().decided(outcome.verdict(), (last != null) ? last.id() : null);
		List<FiredRule> rules = new ArrayList<>(outcome.fired().size());
		List<String> reasons = new ArrayList<>(outcome.fired().size());
		for (Rule rule : outcome.fired()) {
			String sentence = rule.sentence().render(facts);
			rules.add(new FiredRule(rule, sentence));
			reasons.add(sentence);
		}
		if (rules.isEmpty()) {
			reasons.add(catalogue.rules().grid().sentence().render(facts));
		}
		return new Evaluation(catalogue.version(), outcome.verdict(), facts.points(Axis.NEED),
				facts.points(Axis.READINESS), dimensions(catalogue, points), rules, reasons,
				DecisiveAnswers.of(catalogue.questions(), facts, points, outcome),
				new BorderlineSearch(catalogue.rules(), points.facts(), outcome.verdict())
					.within(catalogue.borderlineWithin())
					.orElse(null),
				catalogue.provisionalWhen().holds(facts), facts);
	}

	private static List<DimensionScore> dimensions(Catalogue catalogue, AxisPoints points) {
		List<DimensionScore> scores = new ArrayList<>(catalogue.dimensions().size());
		for (Dimension dimension : catalogue.dimensions()) {
			int sum = 0;
			for (Question question : dimension.scored()) {
				sum += points.of(question);
			}
			scores.add(new DimensionScore(dimension, sum, dimension.maximum()));
		}
		return scores;
	}

}
