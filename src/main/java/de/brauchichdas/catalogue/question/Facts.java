package de.brauchichdas.catalogue.question;

import org.jspecify.annotations.Nullable;

/**
 * What conditions and texts look at: the answers that count, the points of both axes, the
 * verdict so far and the rule that decided it. It starts with the answers alone; scoring
 * adds the rest step by step.
 */
public final class Facts {

	private final int[] masks;

	private final int need;

	private final int readiness;

	private final @Nullable Verdict verdict;

	private final @Nullable String decidedBy;

	/**
	 * @param masks per question the mask of its answer, by the index of the question; 0
	 * if the question is not asked or unanswered
	 */
	public Facts(int[] masks) {
		this(masks, 0, 0, null, null);
	}

	private Facts(int[] masks, int need, int readiness, @Nullable Verdict verdict, @Nullable String decidedBy) {
		this.masks = masks;
		this.need = need;
		this.readiness = readiness;
		this.verdict = verdict;
		this.decidedBy = decidedBy;
	}

	/**
	 * Returns the mask of the answer that counts; 0 if the question is not asked or
	 * unanswered.
	 */
	public int mask(Question question) {
		return this.masks[question.index()];
	}

	/** Returns the points of an axis, 0–100; 0 before they are added up. */
	public int points(Axis axis) {
		return (axis == Axis.NEED) ? this.need : this.readiness;
	}

	/** Returns the verdict so far; absent before the grid is applied. */
	public @Nullable Verdict verdict() {
		return this.verdict;
	}

	/** Returns the id of the rule that fired last; absent if the grid alone decided. */
	public @Nullable String decidedBy() {
		return this.decidedBy;
	}

	public Facts withPoints(int need, int readiness) {
		return new Facts(this.masks, need, readiness, this.verdict, this.decidedBy);
	}

	public Facts withVerdict(Verdict verdict) {
		return new Facts(this.masks, this.need, this.readiness, verdict, this.decidedBy);
	}

	/**
	 * @param decidedBy id of the rule that fired last; absent if the grid alone decided
	 */
	public Facts withDecision(Verdict verdict, @Nullable String decidedBy) {
		return new Facts(this.masks, this.need, this.readiness, verdict, decidedBy);
	}

}
