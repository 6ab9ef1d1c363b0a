package de.brauchichdas.catalogue;

import java.util.Set;

/**
 * A promise that no score can overrule: when the condition holds, these verdicts never
 * come out.
 */
public record Guard(String id, Condition when, Set<Verdict> never, String text) {

}
