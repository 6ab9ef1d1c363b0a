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
 * @param compared whether the answers could be compared; if not, the former catalogue is
 * not loaded and only the results stand side by side
 * @param answers every answer that is not what it was
 * @param catalogueAlone what the former answers give with today's catalogue; absent if it
 * is the same version, or they are not complete there
 */
public record ResultComparison(Standing before, Standing after, boolean compared, List<ChangedAnswer> answers,
		@Nullable Standing catalogueAlone) {

	/**
	 * A result.
	 *
	 * @param version of the catalogue
	 * @param title of the recommendation
	 * @param need points 0–100
	 * @param readiness points 0–100
	 */
	public record Standing(String version, Verdict verdict, String title, int need, int readiness) {

		static Standing of(Catalogue catalogue, Evaluation evaluation) {
			return new Standing(catalogue.version(), evaluation.verdict(),
					catalogue.recommendation(evaluation.verdict()).title(), evaluation.need(), evaluation.readiness());
		}

	}

	/**
	 * Compares two complete sets of answers.
	 * @param then answers of the catalogue before
	 * @param today answers of the catalogue after; it may be the same
	 */
	public static ResultComparison of(Catalogue before, Answers then, Catalogue after, Answers today) {
		ComparedAnswers former = ComparedAnswers.of(before, then);
		ComparedAnswers latter = ComparedAnswers.of(after, today);
		Standing alone = before.version().equals(after.version()) ? null
				: latter.answeredLike(former).map((evaluation) -> Standing.of(after, evaluation)).orElse(null);
		return new ResultComparison(Standing.of(before, former.evaluate()), Standing.of(after, latter.evaluate()), true,
				ChangedAnswer.between(former, latter), alone);
	}

	/**
	 * Sets a former result, of which nothing else can be said, beside today's.
	 * @param version of the catalogue that is not loaded
	 */
	public static ResultComparison of(String version, Verdict verdict, int need, int readiness, Catalogue after,
			Answers today) {
		return new ResultComparison(
				new Standing(version, verdict, after.recommendation(verdict).title(), need, readiness),
				Standing.of(after, ComparedAnswers.of(after, today).evaluate()), false, List.of(), null);
	}

	public boolean verdictChanged() {
		return this.before.verdict() != this.after.verdict();
	}

	public boolean newCatalogue() {
		return !this.before.version().equals(this.after.version());
	}

	/** Whether the former answers alone would give another verdict today. */
	public boolean catalogueAloneMoves() {
		return this.catalogueAlone != null && this.catalogueAlone.verdict() != this.before.verdict();
	}

	/** Whether a new catalogue asks what the former answers do not tell. */
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
