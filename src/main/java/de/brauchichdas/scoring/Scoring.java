package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Dimension;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Journey;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Rule;

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
		Journey journey = Journey.of(catalogue, answers);
		journey.firstOpen().ifPresent((question) -> {
			throw new IncompleteAnswersException(question);
		});
		Facts points = Points.of(catalogue, journey.facts());
		Outcome outcome = Decision.of(catalogue.rules(), points);
		Rule last = outcome.last();
		Facts facts = points.decided(outcome.verdict(), (last != null) ? last.id() : null);
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
				facts.points(Axis.READINESS), dimensions(catalogue, facts), rules, reasons,
				DecisiveAnswers.of(journey.asked(), facts, outcome),
				new BorderlineSearch(catalogue.rules(), points, outcome.verdict()).within(catalogue.borderlineWithin())
					.orElse(null),
				catalogue.provisionalWhen().holds(facts), facts);
	}

	private static List<DimensionScore> dimensions(Catalogue catalogue, Facts facts) {
		List<DimensionScore> scores = new ArrayList<>(catalogue.dimensions().size());
		for (Dimension dimension : catalogue.dimensions()) {
			int points = 0;
			int maximum = 0;
			for (Question question : catalogue.questions()) {
				if (question.axis() != null && question.dimension().equals(dimension.id())) {
					points += question.points(facts.mask(question));
					maximum += question.maximum();
				}
			}
			scores.add(new DimensionScore(dimension, points, maximum));
		}
		return scores;
	}

}
