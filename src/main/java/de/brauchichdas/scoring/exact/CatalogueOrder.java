package de.brauchichdas.scoring.exact;

import java.util.List;

import de.brauchichdas.catalogue.question.Question;

/**
 * Turns sets of answers into numbers that can be compared, so that of equally small sets
 * of changes the first in catalogue order wins. Each question has one digit, a bit field
 * in one of several words; the first question weighs most, and within a digit the first
 * option comes first and "unchanged" last. The number of a set of answers is the sum of
 * its digits, word by word.
 */
public final class CatalogueOrder {

	private static final int BITS_PER_WORD = 63;

	private final int[] wordIndexes;

	private final int[] shifts;

	private final long[] unchangedRanks;

	private final int wordCount;

	public CatalogueOrder(List<Question> questions) {
		this.wordIndexes = new int[questions.size()];
		this.shifts = new int[questions.size()];
		this.unchangedRanks = new long[questions.size()];
		int word = 0;
		int freeBits = BITS_PER_WORD;
		for (Question question : questions) {
			int bits = bitsNeeded(question);
			if (bits > freeBits) {
				word++;
				freeBits = BITS_PER_WORD;
			}
			freeBits -= bits;
			this.wordIndexes[question.index()] = word;
			this.shifts[question.index()] = freeBits;
			this.unchangedRanks[question.index()] = (1L << bits) - 1;
		}
		this.wordCount = word + 1;
	}

	/** Returns how many words of 63 bits a number has. */
	public int wordCount() {
		return this.wordCount;
	}

	/** Returns the word that holds the digit of a question. */
	public int wordIndex(Question question) {
		return this.wordIndexes[question.index()];
	}

	/** Returns the digit of an answer (a mask), shifted to its place in its word. */
	public long digit(Question question, int mask) {
		long rank = question.multiple() ? mask : Integer.numberOfTrailingZeros(mask);
		return rank << this.shifts[question.index()];
	}

	/**
	 * Returns the digit of a question whose answer stays as it is or that is not asked.
	 */
	public long unchangedDigit(Question question) {
		return this.unchangedRanks[question.index()] << this.shifts[question.index()];
	}

	private static int bitsNeeded(Question question) {
		int ranks = question.multiple() ? 1 << question.options().size() : question.options().size();
		return Integer.SIZE - Integer.numberOfLeadingZeros(ranks);
	}

}
