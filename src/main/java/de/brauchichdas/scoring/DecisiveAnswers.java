package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Control;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Rule;
import de.brauchichdas.catalogue.Verdict;
import de.brauchichdas.scoring.Decisive.Answer;
import de.brauchichdas.scoring.Decisive.Reason;

/**
 * The three things it depends on: the answers behind the rule that took effect last, the
 * largest contribution to need (the smallest for a "no"), the largest gap or strength of
 * readiness. No answer twice; what is merely given only if nothing else is left.
 */
final class DecisiveAnswers {

	private static final int THINGS = 3;

	private static final int ANSWERS_OF_A_RULE = 3;

	/** More than any number of points. */
	private static final int RANGE = 1000;

	private final List<Question> asked;

	private final Facts facts;

	private final Verdict verdict;

	private final List<Decisive> found = new ArrayList<>(THINGS);

	private final List<Question> named = new ArrayList<>();

	private DecisiveAnswers(List<Question> asked, Facts facts, Verdict verdict) {
		this.asked = asked;
		this.facts = facts;
		this.verdict = verdict;
	}

	static List<Decisive> of(List<Question> asked, Facts facts, Outcome outcome) {
		DecisiveAnswers answers = new DecisiveAnswers(asked, facts, outcome.verdict());
		Optional.ofNullable(outcome.last()).ifPresent(answers::addRule);
		answers.addNeed();
		answers.addReadiness();
		while (answers.found.size() < THINGS && answers.addNeed()) {
			continue;
		}
		return List.copyOf(answers.found);
	}

	private void addRule(Rule rule) {
		List<Question> questions = Support.of(rule.when(), this.facts);
		if (!questions.isEmpty()) {
			add(Reason.RULE, questions.subList(0, Math.min(questions.size(), ANSWERS_OF_A_RULE)));
		}
	}

	/**
	 * The largest contribution to need, for a "no" the smallest; what is given comes
	 * last.
	 */
	private boolean addNeed() {
		boolean smallest = this.verdict == Verdict.NEIN;
		return addBest(Reason.NEED, Axis.NEED, (question) -> {
			int weight = smallest ? -RANGE * points(question) + question.maximum() : RANGE * points(question);
			return (question.control() == Control.GIVEN) ? weight - RANGE * RANGE : weight;
		});
	}

	/**
	 * The largest gap or strength; of equal ones a strength if a channel is recommended.
	 */
	private void addReadiness() {
		boolean strengths = this.verdict.rank() >= Verdict.EIN_KANAL.rank();
		addBest(Reason.READINESS, Axis.READINESS, (question) -> {
			int points = points(question);
			boolean strength = 2 * points >= question.maximum();
			return 2 * Math.max(points, question.maximum() - points) + ((strength == strengths) ? 1 : 0);
		});
	}

	/** Adds the weightiest question of an axis, the first of equal ones. */
	private boolean addBest(Reason reason, Axis axis, ToIntFunction<Question> weight) {
		Question best = null;
		int most = Integer.MIN_VALUE;
		for (Question question : this.asked) {
			if (question.axis() == axis && !this.named.contains(question)) {
				int weighs = weight.applyAsInt(question);
				if (best == null || weighs > most) {
					best = question;
					most = weighs;
				}
			}
		}
		if (best != null) {
			add(reason, List.of(best));
		}
		return best != null;
	}

	private void add(Reason reason, List<Question> questions) {
		List<Answer> answers = new ArrayList<>(questions.size());
		for (Question question : questions) {
			this.named.add(question);
			answers.add(new Answer(question, because(question)));
		}
		this.found.add(new Decisive(reason, answers));
	}

	private int points(Question question) {
		return question.points(this.facts.mask(question));
	}

	private String because(Question question) {
		return (question.because() != null) ? question.because().render(this.facts)
				: question.options().get(Integer.numberOfTrailingZeros(this.facts.mask(question))).because();
	}

}
