package de.brauchichdas.result;

import java.time.LocalDate;
import java.util.List;

import de.brauchichdas.advice.ResultComparison;
import de.brauchichdas.catalogue.content.Recommendation.Step;

/**
 * The result that a repetition is compared with, as fragments/comparison.html shows it.
 *
 * @param day of its completion
 * @param contentChanged whether its catalogue is loaded, but was edited and no longer
 * gives what is stored
 * @param steps of its plan, to tick off; empty if its catalogue is not there as it was
 * @param comparison what has changed since
 */
record PreviousResult(LocalDate day, boolean contentChanged, List<Step> steps, ResultComparison comparison) {

}
