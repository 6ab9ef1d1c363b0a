package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * The nearest other verdict that moving the points of one axis leads to.
 *
 * @param points the smallest move that changes the verdict; negative for fewer points
 */
public record Borderline(Verdict other, Axis axis, int points) {

}
