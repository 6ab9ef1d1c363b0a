package de.brauchichdas.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.ResultComparison;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.PreviousAssessment;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.scoring.Scoring;

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
	 * @return absent if it repeats none, or that one is deleted or has no result any more
	 */
	Optional<PreviousResult> of(LoadedAssessment open) {
		return this.repetitions.former(open.assessment())
			.flatMap((former) -> former.assessment().result().map((result) -> compare(former, result, open)));
	}

	private PreviousResult compare(PreviousAssessment former, StoredResult result, LoadedAssessment open) {
		LocalDate day = LocalDate.ofInstant(result.completedAt(), this.clock.getZone());
		LoadedAssessment then = former.open();
		if (then == null) {
			return new PreviousResult(day, List.of(), ResultComparison.of(former.assessment().catalogueVersion(),
					result.verdict(), result.need(), result.readiness(), open.catalogue(), open.answers()));
		}
		return new PreviousResult(day, steps(then, day),
				ResultComparison.of(then.catalogue(), then.answers(), open.catalogue(), open.answers()));
	}

	private static List<Step> steps(LoadedAssessment then, LocalDate day) {
		return Advice.of(then.catalogue(), Scoring.evaluate(then.catalogue(), then.answers()), day).plan().steps();
	}

}
