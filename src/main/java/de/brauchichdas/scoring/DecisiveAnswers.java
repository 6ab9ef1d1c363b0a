package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

	private final List<Question> open;

	private final Facts facts;

	private final Verdict verdict;

	private final List<Decisive> found = new ArrayList<>();

	private DecisiveAnswers(List<Question> asked, Facts facts, Verdict verdict) {
		this.open = new ArrayList<>(asked);
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
		List<Question> questions = Support.of(rule.when(), this.facts).stream().limit(ANSWERS_OF_A_RULE).toList();
		if (!questions.isEmpty()) {
			add(Reason.RULE, questions);
		}
	}

	private boolean addNeed() {
		Comparator<Question> byPoints = Comparator.comparingInt(this::points);
		Comparator<Question> byMaximum = Comparator.comparingInt(Question::maximum);
		Comparator<Question> weight = (this.verdict == Verdict.NEIN) ? byPoints.thenComparing(byMaximum.reversed())
				: byPoints.reversed();
		Comparator<Question> givenLast = Comparator.comparing((question) -> question.control() == Control.GIVEN);
		return addFirst(Reason.NEED, Axis.NEED, givenLast.thenComparing(weight));
	}

	private void addReadiness() {
		boolean strengths = this.verdict.rank() >= Verdict.EIN_KANAL.rank();
		Comparator<Question> weight = Comparator
			.comparingInt((question) -> Math.max(points(question), question.maximum() - points(question)));
		Comparator<Question> side = Comparator
			.comparing((question) -> strengths == (2 * points(question) >= question.maximum()));
		addFirst(Reason.READINESS, Axis.READINESS, weight.thenComparing(side).reversed());
	}

	private boolean addFirst(Reason reason, Axis axis, Comparator<Question> order) {
		Optional<Question> first = this.open.stream().filter((question) -> question.axis() == axis).min(order);
		first.ifPresent((question) -> add(reason, List.of(question)));
		return first.isPresent();
	}

	private void add(Reason reason, List<Question> questions) {
		this.open.removeAll(questions);
		this.found.add(new Decisive(reason,
				questions.stream().map((question) -> new Answer(question, because(question))).toList()));
	}

	private int points(Question question) {
		return question.points(this.facts.mask(question));
	}

	private String because(Question question) {
		return (question.because() != null) ? question.because().render(this.facts)
				: question.chosen(this.facts.mask(question)).get(0).because();
	}

}
