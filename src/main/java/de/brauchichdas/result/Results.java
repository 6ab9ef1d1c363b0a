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

/** The one place where results are made. */
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

	/** The day of a moment where the owners live. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * The result of a completed check; its dates are counted from the day of completion.
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
	 * The result of a completed check beside the one that it repeats.
	 * @throws NotCompletedException if it is not completed
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Result compared(LoadedAssessment loaded, CheckPaths paths) {
		Result result = of(loaded, paths);
		return this.previousResults.of(loaded.assessment(), result).map(result::comparedWith).orElse(result);
	}

	/**
	 * The result of the present answers of a check, completed or not; absent if a
	 * question is open.
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
	 * The result of answers that no check has; its dates are counted from today.
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
