package de.brauchichdas.catalogue.question;

import org.jspecify.annotations.Nullable;

/**
 * One possible answer to a question.
 *
 * @param index place in the question, from 0; the option's bit in a mask
 * @param points what it adds on the question's axis, 0–100
 * @param because half-sentence that begins with "weil"
 * @param unknown whether it says "don't know"; such an option is never proposed and
 * stands outside the order of the others
 * @param exclusive whether it cannot be chosen together with another option
 * @param changePhrase words for changing to this option, as they stand after "mit";
 * absent if the change is never proposed
 */
public record Option(String id, int index, String text, int points, String because, boolean unknown, boolean exclusive,
		@Nullable String changePhrase) {

	/** Returns this option in other words. */
	public Option reworded(String text, String because) {
		return new Option(this.id, this.index, text, this.points, because, this.unknown, this.exclusive,
				this.changePhrase);
	}

	/** Returns the mask that holds this option alone. */
	public int bit() {
		return 1 << this.index;
	}

}
