package de.brauchichdas.result;

import java.time.LocalDateTime;
import java.util.List;

import de.brauchichdas.advice.ResultComparison;
import de.brauchichdas.catalogue.content.Recommendation.Step;

/**
 * Holds the result that a repetition is compared with, as fragments/comparison.html shows
 * it.
 *
 * @param completed when it was completed
 * @param now when the repetition was completed
 * @param contentChanged whether its catalogue is loaded, but was edited and no longer
 * gives what is stored
 * @param steps of its plan, to tick off; empty if its catalogue is not there as it was
 * @param comparison what has changed since
 */
record PreviousResult(LocalDateTime completed, LocalDateTime now, boolean contentChanged, List<Step> steps,
		ResultComparison comparison) {

}
