package de.brauchichdas.advice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What has changed between two completed assessments of one business.
 *
 * @param compared whether the answers could be compared; if not, the previous catalogue
 * is not there as it was and only the results stand side by side
 * @param answers every answer that is not what it was
 * @param catalogueAlone what the previous answers give with today's catalogue; absent if
 * it is the same version, or they are not complete there
 */
public record ResultComparison(ComparedResult before, ComparedResult after, boolean compared,
		List<ChangedAnswer> answers, @Nullable ComparedResult catalogueAlone) {

	/**
	 * Compares two complete sets of answers, each with its own catalogue, which may be
	 * the same.
	 */
	public static ResultComparison of(ComparedAnswers before, ComparedAnswers after) {
		ComparedResult alone = before.version().equals(after.version()) ? null
				: after.answeredLike(before)
					.map((evaluation) -> ComparedResult.of(after.catalogue(), evaluation))
					.orElse(null);
		return new ResultComparison(before.result(), after.result(), true, ChangedAnswer.between(before, after), alone);
	}

	/**
	 * Sets a previous result, of which nothing else can be said, beside this one.
	 */
	public static ResultComparison of(ComparedResult before, ComparedAnswers after) {
		return new ResultComparison(before, after.result(), false, List.of(), null);
	}

	public boolean verdictChanged() {
		return this.before.verdict() != this.after.verdict();
	}

	public boolean newCatalogue() {
		return !this.before.version().equals(this.after.version());
	}

	/** Whether the previous answers alone would give another verdict today. */
	public boolean catalogueAloneMoves() {
		return this.catalogueAlone != null && this.catalogueAlone.verdict() != this.before.verdict();
	}

	/** Whether a new catalogue asks what the previous answers do not tell. */
	public boolean catalogueAloneUnknown() {
		return this.compared && newCatalogue() && this.catalogueAlone == null;
	}

	/**
	 * Whether it is known that no change by itself, neither of an answer nor of the
	 * catalogue, tells the verdicts apart.
	 */
	public boolean onlyTogether() {
		return this.compared && verdictChanged() && !catalogueAloneMoves() && !catalogueAloneUnknown()
				&& this.answers.stream().noneMatch(ChangedAnswer::moved);
	}

}
