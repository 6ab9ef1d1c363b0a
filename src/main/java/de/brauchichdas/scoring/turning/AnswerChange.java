package de.brauchichdas.scoring.turning;

import java.util.List;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * Another answer to a question.
 *
 * @param from mask of the present answer; 0 if the question is asked only because of
 * another change
 * @param to mask of the other answer
 */
public record AnswerChange(Question question, int from, int to) {

	/** Tells whether the question is asked only because of another change. */
	public boolean newlyAsked() {
		return this.from == 0;
	}

	/** Returns the options of the other answer. */
	public List<Option> chosen() {
		return this.question.chosen(this.to);
	}

	/**
	 * Returns how far the answer moves, see {@link Question#distance}; 0 for a newly
	 * asked question.
	 */
	public int distance() {
		return newlyAsked() ? 0 : this.question.distance(this.from, this.to);
	}

}
