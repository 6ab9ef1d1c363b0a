package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.content.Dimension;

/** Points of a section and the most it can bring. */
public record DimensionScore(Dimension dimension, int points, int maximum) {

}
