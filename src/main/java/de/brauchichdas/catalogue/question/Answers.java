package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What has been answered so far: an immutable value, one mask of options per question of
 * a catalogue. It also keeps answers to questions that are no longer asked; whether they
 * count is for {@link Journey} to say.
 */
public final class Answers {

	private final List<Question> questions;

	private final int[] masks;

	private Answers(List<Question> questions, int[] masks) {
		this.questions = questions;
		this.masks = masks;
	}

	public static Answers none(List<Question> questions) {
		return new Answers(questions, new int[questions.size()]);
	}

	/**
	 * These answers with one question answered anew.
	 * @param mask the chosen options
	 * @throws InvalidAnswerException if the question does not permit them
	 */
	public Answers with(Question question, int mask) {
		if (!question.permits(mask)) {
			throw InvalidAnswerException.of(question, mask);
		}
		int[] changed = this.masks.clone();
		changed[question.index()] = mask;
		return new Answers(this.questions, changed);
	}

	/** These answers with one question open again. */
	public Answers without(Question question) {
		int[] changed = this.masks.clone();
		changed[question.index()] = 0;
		return new Answers(this.questions, changed);
	}

	/** The questions of the catalogue that these answers belong to, in its order. */
	List<Question> questions() {
		return this.questions;
	}

	/** The chosen options as a mask; 0 if the question is open. */
	public int mask(Question question) {
		return this.masks[question.index()];
	}

	public boolean has(Question question) {
		return mask(question) != 0;
	}

	public List<Option> chosen(Question question) {
		return question.chosen(mask(question));
	}

	/** Ids of the options by id of the question, in catalogue order. */
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
