package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.DecisiveReason.Answer;
import de.brauchichdas.scoring.DecisiveReason.Reason;

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

	private final List<Question> questions;

	private final Facts facts;

	private final AxisPoints points;

	private final Verdict verdict;

	private final List<DecisiveReason> found = new ArrayList<>(THINGS);

	private final boolean[] named;

	private DecisiveAnswers(List<Question> questions, Facts facts, AxisPoints points, Verdict verdict) {
		this.questions = questions;
		this.facts = facts;
		this.points = points;
		this.verdict = verdict;
		this.named = new boolean[questions.size()];
	}

	/**
	 * @param facts what counts; a question that is not asked has no answer there
	 */
	static List<DecisiveReason> of(List<Question> questions, Facts facts, AxisPoints points, DecisionOutcome outcome) {
		DecisiveAnswers answers = new DecisiveAnswers(questions, facts, points, outcome.verdict());
		Rule last = outcome.last();
		if (last != null) {
			answers.addRule(last);
		}
		answers.addBest(Reason.NEED, Axis.NEED);
		answers.addBest(Reason.READINESS, Axis.READINESS);
		while (answers.found.size() < THINGS && answers.addBest(Reason.NEED, Axis.NEED)) {
			continue;
		}
		return Collections.unmodifiableList(answers.found);
	}

	private void addRule(Rule rule) {
		List<Question> questions = SupportingAnswers.of(rule.when(), this.facts);
		if (!questions.isEmpty()) {
			int count = Math.min(questions.size(), ANSWERS_OF_A_RULE);
			List<Answer> answers = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				answers.add(answer(questions.get(i)));
			}
			this.found.add(new DecisiveReason(Reason.RULE, answers));
		}
	}

	/**
	 * The largest contribution to need, for a "no" the smallest; what is given comes
	 * last.
	 */
	private int needWeight(Question question) {
		int points = this.points.of(question);
		int weight = (this.verdict == Verdict.NEIN) ? question.maximum() - RANGE * points : RANGE * points;
		return (question.control() == AnswerControl.GIVEN) ? weight - RANGE * RANGE : weight;
	}

	/**
	 * The largest gap or strength; of equal ones a strength if a channel is recommended.
	 */
	private int readinessWeight(Question question) {
		int points = this.points.of(question);
		boolean strength = 2 * points >= question.maximum();
		boolean strengths = this.verdict.rank() >= Verdict.EIN_KANAL.rank();
		return 2 * Math.max(points, question.maximum() - points) + ((strength == strengths) ? 1 : 0);
	}

	/** Adds the weightiest answer on an axis, the first of equal ones. */
	private boolean addBest(Reason reason, Axis axis) {
		Question best = null;
		int most = Integer.MIN_VALUE;
		for (Question question : this.questions) {
			if (question.axis() == axis && this.facts.mask(question) != 0 && !this.named[question.index()]) {
				int weighs = (axis == Axis.NEED) ? needWeight(question) : readinessWeight(question);
				if (weighs > most) {
					best = question;
					most = weighs;
				}
			}
		}
		if (best != null) {
			this.found.add(new DecisiveReason(reason, List.of(answer(best))));
		}
		return best != null;
	}

	private Answer answer(Question question) {
		this.named[question.index()] = true;
		return new Answer(question, because(question));
	}

	private String because(Question question) {
		return (question.because() != null) ? question.because().render(this.facts)
				: question.options().get(Integer.numberOfTrailingZeros(this.facts.mask(question))).because();
	}

}
