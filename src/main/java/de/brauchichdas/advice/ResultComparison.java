package de.brauchichdas.advice;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two completed assessments of one business.
 *
 * @param compared whether the answers could be compared; if not, the earlier catalogue is
 * not there as it was and only the results are known
 * @param answers every answer that differs
 * @param catalogueAlone the result of the earlier answers with the present catalogue;
 * absent if the version is the same or the answers are incomplete there
 */
public record ResultComparison(ComparedResult before, ComparedResult after, boolean compared,
		List<ChangedAnswer> answers, @Nullable ComparedResult catalogueAlone) {

	/**
	 * The result of one of the two assessments.
	 *
	 * @param version version of the catalogue
	 * @param title title of the recommendation
	 * @param need points 0–100
	 * @param readiness points 0–100
	 */
	public record ComparedResult(String version, Verdict verdict, String title, int need, int readiness) {

		static ComparedResult of(Catalogue catalogue, Evaluation evaluation) {
			return new ComparedResult(catalogue.version(), evaluation.verdict(),
					catalogue.recommendation(evaluation.verdict()).title(), evaluation.need(), evaluation.readiness());
		}

	}

	/**
	 * Compares two complete sets of answers. Their catalogues may be the same.
	 * @param before the earlier answers
	 * @param after the present answers
	 */
	public static ResultComparison of(ComparedAnswers before, ComparedAnswers after) {
		ComparedResult byCatalogueAlone = before.version().equals(after.version()) ? null
				: after.answeredLike(before)
					.map((evaluation) -> ComparedResult.of(after.catalogue(), evaluation))
					.orElse(null);
		return new ResultComparison(before.result(), after.result(), true, ChangedAnswer.between(before, after),
				byCatalogueAlone);
	}

	/**
	 * Puts an earlier result beside the present one when the earlier catalogue is not
	 * there as it was, so that the answers cannot be compared.
	 */
	public static ResultComparison of(ComparedResult before, ComparedAnswers after) {
		return new ResultComparison(before, after.result(), false, List.of(), null);
	}

	public boolean verdictChanged() {
		return this.before.verdict() != this.after.verdict();
	}

	/** Tells whether the two assessments have different versions of the catalogue. */
	public boolean newCatalogue() {
		return !this.before.version().equals(this.after.version());
	}

	/**
	 * Tells whether the earlier answers lead to another verdict with the present
	 * catalogue.
	 */
	public boolean catalogueAloneMoves() {
		return this.catalogueAlone != null && this.catalogueAlone.verdict() != this.before.verdict();
	}

	/**
	 * Tells whether the present catalogue asks something that the earlier answers do not
	 * contain, so that the effect of the catalogue alone is unknown.
	 */
	public boolean catalogueAloneUnknown() {
		return this.compared && newCatalogue() && this.catalogueAlone == null;
	}

	/**
	 * Tells whether the verdict differs although neither one answer nor the catalogue
	 * alone changes it.
	 */
	public boolean onlyTogether() {
		return this.compared && verdictChanged() && !catalogueAloneMoves() && !catalogueAloneUnknown()
				&& this.answers.stream().noneMatch(ChangedAnswer::moved);
	}

}
