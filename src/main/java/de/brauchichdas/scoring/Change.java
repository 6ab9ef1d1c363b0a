package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Question;

/**
 * Another answer to a question.
 *
 * @param from the answer so far as a mask; 0 if the question is only asked because of
 * another change
 * @param to the other answer as a mask
 */
public record Change(Question question, int from, int to) {

	/** Whether the question is only asked because of another change. */
	public boolean opened() {
		return this.from == 0;
	}

	public List<Option> chosen() {
		return this.question.chosen(this.to);
	}

	/**
	 * How far the answer moves: steps on ordered options, boxes of several ticks,
	 * otherwise 1; nothing for a question that is only opened.
	 */
	public int distance() {
		return opened() ? 0 : distance(this.question, this.from, this.to);
	}

	static int distance(Question question, int from, int to) {
		if (question.multiple()) {
			return Integer.bitCount(from ^ to);
		}
		return question.ordered() ? Math.abs(Integer.numberOfTrailingZeros(from) - Integer.numberOfTrailingZeros(to))
				: 1;
	}

}
