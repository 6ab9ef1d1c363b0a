package de.brauchichdas.catalogue.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The traversal of the questions for one set of answers. It tells which questions are
 * asked, which comes next or before, how far the owner is, whether the answers are
 * complete, and which answers count. Nothing else decides this.
 */
public final class Journey {

	private final Answers answers;

	private final List<Question> asked;

	private final @Nullable Question firstUnanswered;

	private final Facts facts;

	private Journey(Answers answers, List<Question> asked, @Nullable Question firstUnanswered, Facts facts) {
		this.answers = answers;
		this.asked = asked;
		this.firstUnanswered = firstUnanswered;
		this.facts = facts;
	}

	/**
	 * Goes through all questions in catalogue order. A question is asked if its
	 * {@code askedWhen} holds for the answers to the questions before it.
	 */
	public static Journey of(Answers answers) {
		List<Question> asked = new ArrayList<>(answers.questions().size());
		int[] masks = new int[answers.questions().size()];
		Facts facts = new Facts(masks);
		Question firstUnanswered = null;
		for (Question question : answers.questions()) {
			Condition condition = question.askedWhen();
			if (condition == null || condition.holds(facts)) {
				asked.add(question.worded(facts));
				masks[question.index()] = answers.mask(question);
				firstUnanswered = (firstUnanswered == null && !answers.has(question)) ? question : firstUnanswered;
			}
		}
		return new Journey(answers, asked, firstUnanswered, facts);
	}

	/**
	 * Returns the questions that are asked, in order and in the words for these answers.
	 */
	public List<Question> asked() {
		return List.copyOf(this.asked);
	}

	public boolean asks(Question question) {
		return this.asked.contains(question);
	}

	/**
	 * Returns the question in the words for these answers; as it is if it is not asked.
	 */
	public Question worded(Question question) {
		int position = this.asked.indexOf(question);
		return (position < 0) ? question : this.asked.get(position);
	}

	public boolean complete() {
		return this.firstUnanswered == null;
	}

	/**
	 * Returns the first question that is asked and unanswered; empty if the answers are
	 * complete.
	 */
	public Optional<Question> firstUnanswered() {
		return Optional.ofNullable(this.firstUnanswered);
	}

	/** Returns the question asked after this one; empty after the last. */
	public Optional<Question> next(Question question) {
		return this.asked.stream().filter((other) -> other.index() > question.index()).findFirst();
	}

	/** Returns the question asked before this one; empty before the first. */
	public Optional<Question> previous(Question question) {
		return this.asked.stream().filter((other) -> other.index() < question.index()).reduce((first, last) -> last);
	}

	/**
	 * Returns the place of a question among those asked, counted from 1; 0 if it is not
	 * asked.
	 */
	public int position(Question question) {
		return this.asked.indexOf(question) + 1;
	}

	/**
	 * Returns how many questions are asked according to the answers so far; later answers
	 * may change it.
	 */
	public int length() {
		return this.asked.size();
	}

	/**
	 * Tells whether answering this question and those still open may change how many are
	 * asked.
	 */
	public boolean mayChangeLength(Question answering) {
		return this.answers.questions()
			.stream()
			.flatMap((question) -> question.triggers().stream())
			.anyMatch((trigger) -> trigger.equals(answering) || (asks(trigger) && !this.answers.has(trigger)));
	}

	/**
	 * Tells whether the other journey asks the same questions and has the same answers to
	 * them.
	 */
	public boolean countsAlike(Journey other) {
		return this.asked.equals(other.asked)
				&& this.asked.stream().allMatch((question) -> this.facts.mask(question) == other.facts.mask(question));
	}

	/** Returns the answers that count, without points and verdict. */
	public Facts facts() {
		return this.facts;
	}

}
