package de.brauchichdas.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NotCompletedException;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

import org.springframework.stereotype.Component;

/** Makes every {@link Result}. */
@Component
public class Results {

	private final DecisionSpaceCache spaces;

	private final PreviousResults previousResults;

	private final ResultCharts charts;

	private final Clock clock;

	Results(DecisionSpaceCache spaces, PreviousResults previousResults, ResultCharts charts, Clock clock) {
		this.spaces = spaces;
		this.previousResults = previousResults;
		this.charts = charts;
		this.clock = clock;
	}

	/** Returns the day of a moment where the owners live. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * Makes the result of a completed check. Its dates are counted from the day of
	 * completion.
	 * @throws NotCompletedException if it is not completed
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Result of(LoadedAssessment loaded, CheckPaths paths) {
		StoredResult stored = loaded.assessment()
			.result()
			.orElseThrow(() -> new NotCompletedException(paths, loaded.journey()));
		LocalDate day = day(stored.completedAt());
		return of(loaded,
				loaded.storedEvaluation().orElseThrow(() -> new ContentChangedException(loaded, stored, day, paths)),
				day);
	}

	/**
	 * Makes the result of a completed check beside the one that it repeats.
	 * @throws NotCompletedException if it is not completed
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Result compared(LoadedAssessment loaded, CheckPaths paths) {
		Result result = of(loaded, paths);
		return this.previousResults.of(loaded.assessment(), result).map(result::comparedWith).orElse(result);
	}

	/**
	 * Makes the result of the present answers of a check, completed or not. Empty if a
	 * question is unanswered.
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Optional<Result> ofPresentAnswers(LoadedAssessment loaded, CheckPaths paths) {
		if (loaded.assessment().result().isPresent()) {
			return Optional.of(of(loaded, paths));
		}
		return loaded.journey().complete()
				? Optional
					.of(of(loaded, Scoring.evaluate(loaded.catalogue(), loaded.journey()), LocalDate.now(this.clock)))
				: Optional.empty();
	}

	/**
	 * Makes the result of answers that belong to no check. Its dates are counted from
	 * today.
	 * @param evaluation of these answers
	 */
	public Result of(Catalogue catalogue, Answers answers, Journey journey, Evaluation evaluation) {
		return of(catalogue, answers, journey, evaluation, LocalDate.now(this.clock));
	}

	private Result of(LoadedAssessment loaded, Evaluation evaluation, LocalDate day) {
		return of(loaded.catalogue(), loaded.answers(), loaded.journey(), evaluation, day);
	}

	private Result of(Catalogue catalogue, Answers answers, Journey journey, Evaluation evaluation, LocalDate day) {
		return new Result(catalogue, answers, journey, evaluation, day, null, this.spaces, this.charts);
	}

}
