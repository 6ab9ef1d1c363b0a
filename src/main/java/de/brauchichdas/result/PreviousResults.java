package de.brauchichdas.result;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.ComparedAnswers;
import de.brauchichdas.advice.ResultComparison.ComparedResult;
import de.brauchichdas.advice.ResultComparison;
import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.PreviousAssessment;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.Evaluation;

import org.springframework.stereotype.Component;

/** Finds what a repetition is to be compared with. */
@Component
class PreviousResults {

	private final RepetitionService repetitions;

	private final Clock clock;

	PreviousResults(RepetitionService repetitions, Clock clock) {
		this.repetitions = repetitions;
		this.clock = clock;
	}

	/**
	 * Compares a completed assessment with the one that it repeats.
	 * @param result of the completed assessment
	 * @return absent if it repeats none, or that one is deleted or has no result any more
	 */
	Optional<PreviousResult> of(Assessment assessment, Result result) {
		LocalDateTime now = assessment.result().map((stored) -> stored.completedAt(this.clock.getZone())).orElseThrow();
		return this.repetitions.previous(assessment)
			.flatMap((previous) -> previous.assessment()
				.result()
				.map((stored) -> compare(previous, stored, result, now)));
	}

	private PreviousResult compare(PreviousAssessment previous, StoredResult stored, Result result, LocalDateTime now) {
		LocalDateTime completed = stored.completedAt(this.clock.getZone());
		LocalDate day = completed.toLocalDate();
		ComparedAnswers today = ComparedAnswers.of(result.catalogue(), result.answers(), result.journey(),
				result.evaluation());
		LoadedAssessment then = previous.loaded();
		Evaluation evaluation = (then != null) ? then.storedEvaluation().orElse(null) : null;
		if (then == null || evaluation == null) {
			Catalogue catalogue = (then != null) ? then.catalogue() : result.catalogue();
			ComparedResult before = new ComparedResult(previous.assessment().catalogueVersion(), stored.verdict(),
					catalogue.recommendation(stored.verdict()).title(), stored.need(), stored.readiness());
			return new PreviousResult(completed, now, then != null, List.of(), ResultComparison.of(before, today));
		}
		return new PreviousResult(completed, now, false, Advice.of(then.catalogue(), evaluation, day).plan().steps(),
				ResultComparison.of(ComparedAnswers.of(then.catalogue(), then.answers(), then.journey(), evaluation),
						today));
	}

}
