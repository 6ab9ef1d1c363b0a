package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * The nearest other verdict within the points that make a case borderline.
 *
 * @param points how far it is, negative for fewer points
 */
public record Borderline(Verdict other, Axis axis, int points) {

}
