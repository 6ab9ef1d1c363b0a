package de.brauchichdas.catalogue.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The one traversal of the questions: what is asked, what comes next, how far, whether
 * complete, and which answers count.
 */
public final class Journey {

	private final List<Question> asked;

	private final @Nullable Question firstOpen;

	private final Facts facts;

	private Journey(List<Question> asked, @Nullable Question firstOpen, Facts facts) {
		this.asked = asked;
		this.firstOpen = firstOpen;
		this.facts = facts;
	}

	public static Journey of(Answers answers) {
		List<Question> asked = new ArrayList<>(answers.questions().size());
		int[] counting = new int[answers.questions().size()];
		Facts facts = new Facts(counting);
		Question firstOpen = null;
		for (Question question : answers.questions()) {
			Condition condition = question.askedWhen();
			if (condition == null || condition.holds(facts)) {
				asked.add(question);
				counting[question.index()] = answers.mask(question);
				firstOpen = (firstOpen == null && !answers.has(question)) ? question : firstOpen;
			}
		}
		return new Journey(asked, firstOpen, facts);
	}

	/** The questions that these answers lead to, in order. */
	public List<Question> asked() {
		return List.copyOf(this.asked);
	}

	public boolean asks(Question question) {
		return this.asked.contains(question);
	}

	public boolean complete() {
		return this.firstOpen == null;
	}

	public Optional<Question> firstOpen() {
		return Optional.ofNullable(this.firstOpen);
	}

	public Optional<Question> next(Question question) {
		return this.asked.stream().filter((other) -> other.index() > question.index()).findFirst();
	}

	public Optional<Question> back(Question question) {
		return this.asked.stream().filter((other) -> other.index() < question.index()).reduce((first, last) -> last);
	}

	/** The place of a question among those asked, counted from 1. */
	public int position(Question question) {
		return this.asked.indexOf(question) + 1;
	}

	/** How many questions are asked, as far as the answers so far tell. */
	public int length() {
		return this.asked.size();
	}

	/** Whether the same questions are asked and answered alike. */
	public boolean countsAlike(Journey other) {
		return this.asked.equals(other.asked)
				&& this.asked.stream().allMatch((question) -> this.facts.mask(question) == other.facts.mask(question));
	}

	/** The answers that count, without points and verdict. */
	public Facts facts() {
		return this.facts;
	}

}
