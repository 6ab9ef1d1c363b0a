package de.brauchichdas.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.Development;
import de.brauchichdas.assessment.Former;
import de.brauchichdas.assessment.OpenAssessment;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.Recommendation.Step;
import de.brauchichdas.scoring.Scoring;

import org.springframework.stereotype.Component;

/** Finds what a repetition is to be compared with. */
@Component
class FormerResults {

	private final RepetitionService repetitions;

	private final Clock clock;

	FormerResults(RepetitionService repetitions, Clock clock) {
		this.repetitions = repetitions;
		this.clock = clock;
	}

	/**
	 * Compares a completed assessment with the one that it repeats.
	 * @return absent if it repeats none, or that one is deleted or has no result any more
	 */
	Optional<FormerResult> of(OpenAssessment open) {
		return this.repetitions.former(open.assessment())
			.flatMap((former) -> former.assessment().result().map((result) -> compare(former, result, open)));
	}

	private FormerResult compare(Former former, StoredResult result, OpenAssessment open) {
		LocalDate day = LocalDate.ofInstant(result.completedAt(), this.clock.getZone());
		OpenAssessment then = former.open();
		if (then == null) {
			return new FormerResult(day, List.of(), Development.of(former.assessment().catalogueVersion(),
					result.verdict(), result.need(), result.readiness(), open.catalogue(), open.answers()));
		}
		return new FormerResult(day, steps(then, day),
				Development.of(then.catalogue(), then.answers(), open.catalogue(), open.answers()));
	}

	private static List<Step> steps(OpenAssessment then, LocalDate day) {
		return Advice.of(then.catalogue(), Scoring.evaluate(then.catalogue(), then.answers()), day).plan().steps();
	}

}
