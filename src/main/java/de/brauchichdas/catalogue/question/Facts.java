package de.brauchichdas.catalogue.question;

import org.jspecify.annotations.Nullable;

/**
 * What conditions look at: the answers that count, the points of both axes and the
 * verdict so far. For texts also the rule that decided.
 */
public final class Facts {

	private final int[] counting;

	private final int need;

	private final int readiness;

	private final @Nullable Verdict verdict;

	private final @Nullable String decidedBy;

	/**
	 * @param counting per question the mask of its answer, 0 if it is not asked or open
	 */
	public Facts(int[] counting) {
		this(counting, 0, 0, null, null);
	}

	private Facts(int[] counting, int need, int readiness, @Nullable Verdict verdict, @Nullable String decidedBy) {
		this.counting = counting;
		this.need = need;
		this.readiness = readiness;
		this.verdict = verdict;
		this.decidedBy = decidedBy;
	}

	/** The answer that counts, as a mask; 0 if the question is not asked or open. */
	public int mask(Question question) {
		return this.counting[question.index()];
	}

	public int points(Axis axis) {
		return (axis == Axis.NEED) ? this.need : this.readiness;
	}

	public @Nullable Verdict verdict() {
		return this.verdict;
	}

	/** The rule that took effect last; absent if the grid alone decided. */
	public @Nullable String decidedBy() {
		return this.decidedBy;
	}

	public Facts withPoints(int need, int readiness) {
		return new Facts(this.counting, need, readiness, this.verdict, this.decidedBy);
	}

	public Facts withVerdict(Verdict verdict) {
		return new Facts(this.counting, this.need, this.readiness, verdict, this.decidedBy);
	}

	public Facts decided(Verdict verdict, @Nullable String decidedBy) {
		return new Facts(this.counting, this.need, this.readiness, verdict, decidedBy);
	}

}
