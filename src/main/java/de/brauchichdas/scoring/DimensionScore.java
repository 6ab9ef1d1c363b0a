package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.content.Dimension;

/**
 * The points of one section of the questionnaire and the most points it can bring.
 */
public record DimensionScore(Dimension dimension, int points, int maximum) {

}
