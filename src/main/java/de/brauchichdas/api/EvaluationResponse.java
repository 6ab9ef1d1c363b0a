package de.brauchichdas.api;

import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.result.EnumIds;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;
import de.brauchichdas.scoring.turning.AnswerChange;
import de.brauchichdas.scoring.turning.TurningPoint;
import de.brauchichdas.scoring.turning.TurningPoints;

/**
 * An evaluation in ids and numbers.
 *
 * @param turningPoints every single answer that changes the verdict, then the smallest
 * sets for verdicts that no proposable single one leads to
 */
record EvaluationResponse(String catalogue, String verdict, int need, int readiness, List<String> rules,
		boolean borderline, boolean provisional, List<OtherVerdict> turningPoints) {

	static EvaluationResponse of(Evaluation evaluation, TurningPoints points) {
		return new EvaluationResponse(evaluation.catalogue(), evaluation.verdict().id(), evaluation.need(),
				evaluation.readiness(),
				evaluation.rules().stream().map(FiredRule::rule).map((rule) -> rule.id()).toList(),
				evaluation.borderline() != null, evaluation.provisional(),
				Stream.concat(points.singleChanges().stream(), points.changeSets().values().stream())
					.map(OtherVerdict::of)
					.toList());
	}

	/** Changes that together lead to another verdict. */
	record OtherVerdict(String verdict, String control, List<OtherAnswer> changes) {

		private static OtherVerdict of(TurningPoint point) {
			return new OtherVerdict(point.verdict().id(), EnumIds.of(point.control()),
					point.changes().stream().map(OtherAnswer::of).toList());
		}

	}

	/**
	 * Another answer to a question.
	 *
	 * @param answer the id of the option; a list of ids where several may be ticked
	 */
	record OtherAnswer(String question, Object answer) {

		private static OtherAnswer of(AnswerChange change) {
			List<String> ids = change.chosen().stream().map(Option::id).toList();
			return new OtherAnswer(change.question().id(), change.question().multiple() ? ids : ids.get(0));
		}

	}

}
