package de.brauchichdas.scoring.turning;

import java.util.List;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * Another answer to a question.
 *
 * @param from the answer so far as a mask; 0 if the question is only asked because of
 * another change
 * @param to the other answer as a mask
 */
public record AnswerChange(Question question, int from, int to) {

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
		return opened() ? 0 : this.question.distance(this.from, this.to);
	}

}
