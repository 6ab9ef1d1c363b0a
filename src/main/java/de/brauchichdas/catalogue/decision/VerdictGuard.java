package de.brauchichdas.catalogue.decision;

import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * A promise of the method: whenever the condition holds, the verdict is none of these.
 * The proof checks it for every questionnaire.
 *
 * @param text the promise in words for the method page
 */
public record VerdictGuard(String id, Condition when, Set<Verdict> never, String text) {

}
