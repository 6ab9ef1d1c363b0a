package de.brauchichdas.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import de.brauchichdas.assessment.EarlierState;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.NotCompletedException;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ResultPaths;
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

	/** Returns a moment as clocks show it where the owners live. */
	public LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

	/** Returns when a completed check was completed, where the owners live. */
	public LocalDateTime completed(LoadedAssessment loaded) {
		return loaded.assessment().result().map(this::completed).orElseThrow();
	}

	private LocalDateTime completed(StoredResult stored) {
		return stored.completedAt(this.clock.getZone());
	}

	/**
	 * Makes the result of a completed check. Its dates are counted from the day of
	 * completion.
	 * @throws NotCompletedException if it is not completed
	 * @throws NoSuchAssessmentException the same, for readers
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Result of(LoadedAssessment loaded, ResultPaths paths) {
		StoredResult stored = loaded.assessment().result().orElseThrow(() -> notCompleted(loaded, paths));
		LocalDate day = completed(stored).toLocalDate();
		return of(loaded,
				loaded.storedEvaluation().orElseThrow(() -> new ContentChangedException(loaded, stored, day, paths)),
				day);
	}

	/**
	 * Makes the result of a completed check beside the one that it repeats.
	 * @throws NotCompletedException if it is not completed
	 * @throws NoSuchAssessmentException the same, for readers
	 * @throws ContentChangedException if the catalogue no longer gives what is stored
	 */
	public Result compared(LoadedAssessment loaded, ResultPaths paths) {
		Result result = of(loaded, paths);
		return this.previousResults.of(loaded.assessment(), result).map(result::comparedWith).orElse(result);
	}

	private static RuntimeException notCompleted(LoadedAssessment loaded, ResultPaths paths) {
		return (paths instanceof CheckPaths own) ? new NotCompletedException(own, loaded.journey())
				: new NoSuchAssessmentException();
	}

	/**
	 * Makes the result that an assessment had before its answers were replaced. Empty if
	 * it had none, or if the catalogue no longer has these answers.
	 */
	public Optional<Result> of(Catalogue catalogue, EarlierState earlier) {
		Answers answers = catalogue.permittedAnswers(earlier.answers());
		Journey journey = Journey.of(answers);
		return earlier.result()
			.filter((stored) -> journey.complete())
			.map((stored) -> of(catalogue, answers, journey, Scoring.evaluate(catalogue, journey),
					completed(stored).toLocalDate()));
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
