package de.brauchichdas.advice;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two completed assessments of one business.
 *
 * @param compared whether the answers could be compared; if not, the earlier catalogue is
 * not loaded and only the results are known
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
	 * Compares two complete sets of answers.
	 * @param before the catalogue of the earlier answers
	 * @param then the earlier answers
	 * @param after the catalogue of the present answers; it may be the same
	 * @param today the present answers
	 */
	public static ResultComparison of(Catalogue before, Answers then, Catalogue after, Answers today) {
		ComparedAnswers earlier = ComparedAnswers.of(before, then);
		ComparedAnswers present = ComparedAnswers.of(after, today);
		ComparedResult byCatalogueAlone = before.version().equals(after.version()) ? null
				: present.answeredLike(earlier).map((evaluation) -> ComparedResult.of(after, evaluation)).orElse(null);
		return new ResultComparison(ComparedResult.of(before, earlier.evaluate()),
				ComparedResult.of(after, present.evaluate()), true, ChangedAnswer.between(earlier, present),
				byCatalogueAlone);
	}

	/**
	 * Puts an earlier result beside the present one when the earlier catalogue is not
	 * loaded, so that its answers cannot be compared.
	 * @param version version of the catalogue that is not loaded
	 */
	public static ResultComparison of(String version, Verdict verdict, int need, int readiness, Catalogue after,
			Answers today) {
		return new ResultComparison(
				new ComparedResult(version, verdict, after.recommendation(verdict).title(), need, readiness),
				ComparedResult.of(after, ComparedAnswers.of(after, today).evaluate()), false, List.of(), null);
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
