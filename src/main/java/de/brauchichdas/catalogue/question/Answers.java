package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answers given so far, as an immutable value. Per question of a catalogue it holds a
 * bit mask of the chosen options: bit {@code i} stands for the option with index
 * {@code i}. It also keeps answers to questions that are no longer asked; {@link Journey}
 * says which answers count.
 */
public final class Answers {

	private final List<Question> questions;

	/** One mask per question, by the index of the question; 0 if unanswered. */
	private final int[] masks;

	private Answers(List<Question> questions, int[] masks) {
		this.questions = questions;
		this.masks = masks;
	}

	/** Returns answers in which none of these questions is answered. */
	public static Answers none(List<Question> questions) {
		return new Answers(questions, new int[questions.size()]);
	}

	/**
	 * Returns these answers with one question answered.
	 * @param mask the chosen options
	 * @throws InvalidAnswerException if the question does not permit these options
	 */
	public Answers with(Question question, int mask) {
		if (!question.permits(mask)) {
			throw InvalidAnswerException.notPermitted(question, mask);
		}
		int[] changed = this.masks.clone();
		changed[question.index()] = mask;
		return new Answers(this.questions, changed);
	}

	/** Returns these answers with one question unanswered. */
	public Answers without(Question question) {
		int[] changed = this.masks.clone();
		changed[question.index()] = 0;
		return new Answers(this.questions, changed);
	}

	/**
	 * Returns the questions of the catalogue that these answers belong to, in its order.
	 */
	List<Question> questions() {
		return this.questions;
	}

	/** Returns the mask of the chosen options; 0 if the question is unanswered. */
	public int mask(Question question) {
		return this.masks[question.index()];
	}

	/** Tells whether the question is answered. */
	public boolean has(Question question) {
		return mask(question) != 0;
	}

	public List<Option> chosen(Question question) {
		return question.chosen(mask(question));
	}

	/**
	 * Returns the ids of the chosen options by id of the question, in catalogue order.
	 */
	public Map<String, List<String>> ids() {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		for (Question question : this.questions) {
			if (has(question)) {
				ids.put(question.id(), chosen(question).stream().map(Option::id).toList());
			}
		}
		return ids;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Answers that && this.questions == that.questions
				&& Arrays.equals(this.masks, that.masks);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.masks);
	}

	@Override
	public String toString() {
		return ids().toString();
	}

}
