package de.brauchichdas.catalogue.decision;

import java.util.List;

import de.brauchichdas.catalogue.question.Axis;

/**
 * The title of an axis and its bands. The bands cover 0–100 points without gaps.
 */
public record AxisScale(Axis axis, String title, List<AxisBand> bands) {

	/** Returns the band that contains these points (0–100). */
	public AxisBand band(int points) {
		return this.bands.stream().filter((band) -> band.contains(points)).findFirst().orElseThrow();
	}

}
