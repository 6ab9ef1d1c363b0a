package de.brauchichdas.scoring.exact;

import java.util.List;

import de.brauchichdas.catalogue.question.Question;

/**
 * Numbers that put equally small sets of changes into catalogue order: one digit per
 * question, the first question weighing most, the first option coming first, "unchanged"
 * last. Digits of different questions can be added.
 */
public final class CatalogueOrder {

	private static final int WORD = 63;

	private final int[] word;

	private final int[] shift;

	private final long[] unchanged;

	private final int words;

	public CatalogueOrder(List<Question> questions) {
		this.word = new int[questions.size()];
		this.shift = new int[questions.size()];
		this.unchanged = new long[questions.size()];
		int current = 0;
		int left = WORD;
		for (Question question : questions) {
			int width = width(question);
			if (width > left) {
				current++;
				left = WORD;
			}
			left -= width;
			this.word[question.index()] = current;
			this.shift[question.index()] = left;
			this.unchanged[question.index()] = (1L << width) - 1;
		}
		this.words = current + 1;
	}

	public int words() {
		return this.words;
	}

	public int word(Question question) {
		return this.word[question.index()];
	}

	/** The digit of an answer. */
	public long of(Question question, int mask) {
		long rank = question.multiple() ? mask : Integer.numberOfTrailingZeros(mask);
		return rank << this.shift[question.index()];
	}

	/** The digit of a question that stays as it is, or is not asked. */
	public long unchanged(Question question) {
		return this.unchanged[question.index()] << this.shift[question.index()];
	}

	private static int width(Question question) {
		int ranks = question.multiple() ? 1 << question.options().size() : question.options().size();
		return Integer.SIZE - Integer.numberOfLeadingZeros(ranks);
	}

}
