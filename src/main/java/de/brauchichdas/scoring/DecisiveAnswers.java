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
 * Step 3 of the evaluation: picks up to three reasons that the result depends on. The
 * first is the answers behind the rule that fired last; then come the answer with the
 * largest contribution to need (the smallest if the verdict is "no") and the one with the
 * largest gap or strength of readiness, then more answers on need. No answer is named
 * twice.
 */
final class DecisiveAnswers {

	private static final int MAX_REASONS = 3;

	private static final int MAX_ANSWERS_OF_RULE = 3;

	/**
	 * Larger than any points, so that as a factor it lets one criterion outweigh the
	 * next.
	 */
	private static final int MORE_THAN_ANY_POINTS = 1000;

	private final List<Question> questions;

	private final Facts facts;

	private final AxisPoints points;

	private final Verdict verdict;

	private final List<DecisiveReason> found = new ArrayList<>(MAX_REASONS);

	private final boolean[] named;

	private DecisiveAnswers(List<Question> questions, Facts facts, AxisPoints points, Verdict verdict) {
		this.questions = questions;
		this.facts = facts;
		this.points = points;
		this.verdict = verdict;
		this.named = new boolean[questions.size()];
	}

	/**
	 * @param facts the answers that count; a question that is not asked has none
	 */
	static List<DecisiveReason> find(List<Question> questions, Facts facts, AxisPoints points,
			DecisionOutcome outcome) {
		DecisiveAnswers answers = new DecisiveAnswers(questions, facts, points, outcome.verdict());
		Rule last = outcome.lastRule();
		if (last != null) {
			answers.addRule(last);
		}
		answers.addBest(Reason.NEED, Axis.NEED);
		answers.addBest(Reason.READINESS, Axis.READINESS);
		while (answers.found.size() < MAX_REASONS && answers.addBest(Reason.NEED, Axis.NEED)) {
			continue;
		}
		return Collections.unmodifiableList(answers.found);
	}

	private void addRule(Rule rule) {
		List<Question> questions = SupportingAnswers.questionsBehind(rule.when(), this.facts);
		if (!questions.isEmpty()) {
			int count = Math.min(questions.size(), MAX_ANSWERS_OF_RULE);
			List<Answer> answers = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				answers.add(answer(questions.get(i)));
			}
			this.found.add(new DecisiveReason(Reason.RULE, answers));
		}
	}

	/**
	 * Weighs an answer on need: more points weigh more, for the verdict "no" less. An
	 * answer that the owner cannot influence weighs less than every other.
	 */
	private int needWeight(Question question) {
		int points = this.points.ofQuestion(question);
		int weight = (this.verdict == Verdict.NEIN) ? question.maximum() - MORE_THAN_ANY_POINTS * points
				: MORE_THAN_ANY_POINTS * points;
		return (question.control() == AnswerControl.GIVEN) ? weight - MORE_THAN_ANY_POINTS * MORE_THAN_ANY_POINTS
				: weight;
	}

	/**
	 * Weighs an answer on readiness by its gap or strength, whichever is larger. Of equal
	 * weights a strength comes first if the verdict recommends a channel, otherwise a
	 * gap.
	 */
	private int readinessWeight(Question question) {
		int points = this.points.ofQuestion(question);
		boolean strength = 2 * points >= question.maximum();
		boolean preferStrengths = this.verdict.rank() >= Verdict.EIN_KANAL.rank();
		return 2 * Math.max(points, question.maximum() - points) + ((strength == preferStrengths) ? 1 : 0);
	}

	/**
	 * Adds the unnamed answer with the largest weight on an axis, the first of equal
	 * ones. Returns false if there is none.
	 */
	private boolean addBest(Reason reason, Axis axis) {
		Question best = null;
		int largestWeight = Integer.MIN_VALUE;
		for (Question question : this.questions) {
			if (question.axis() == axis && this.facts.mask(question) != 0 && !this.named[question.index()]) {
				int weight = (axis == Axis.NEED) ? needWeight(question) : readinessWeight(question);
				if (weight > largestWeight) {
					best = question;
					largestWeight = weight;
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
				: question.worded(this.facts)
					.options()
					.get(Integer.numberOfTrailingZeros(this.facts.mask(question)))
					.because();
	}

}
