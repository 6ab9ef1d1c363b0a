package de.brauchichdas.catalogue.question;

import org.jspecify.annotations.Nullable;

/**
 * One possible answer.
 *
 * @param index its place in the question, which is also its bit in a mask of answers
 * @param points what it counts on the question's axis, 0–100
 * @param because half-sentence beginning with "weil"
 * @param unknown whether it says "don't know"; never proposed, outside the order
 * @param exclusive whether it excludes every other tick
 * @param turn what would have to be, as it stands after "mit"; absent if never proposed
 */
public record Option(String id, int index, String text, int points, String because, boolean unknown, boolean exclusive,
		@Nullable String turn) {

	public int bit() {
		return 1 << this.index;
	}

}
