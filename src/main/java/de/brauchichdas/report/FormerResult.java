package de.brauchichdas.report;

import java.time.LocalDate;
import java.util.List;

import de.brauchichdas.advice.Development;
import de.brauchichdas.catalogue.Recommendation.Step;

/**
 * The result that a repetition is compared with, as fragments/veraenderung.html shows it.
 *
 * @param day of its completion
 * @param steps of its plan, to tick off; empty if its catalogue is not loaded
 * @param development what has changed since
 */
record FormerResult(LocalDate day, List<Step> steps, Development development) {

}
