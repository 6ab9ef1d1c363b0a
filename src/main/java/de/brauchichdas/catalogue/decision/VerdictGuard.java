package de.brauchichdas.catalogue.decision;

import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * A promise that no score can overrule: when the condition holds, these verdicts never
 * come out.
 */
public record VerdictGuard(String id, Condition when, Set<Verdict> never, String text) {

}
