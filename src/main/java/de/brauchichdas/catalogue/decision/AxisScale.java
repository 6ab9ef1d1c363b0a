package de.brauchichdas.catalogue.decision;

import java.util.List;

import de.brauchichdas.catalogue.question.Axis;

/** An axis with its bands, which cover 0–100 without gaps. */
public record AxisScale(Axis axis, String title, List<AxisBand> bands) {

	public AxisBand band(int points) {
		return this.bands.stream().filter((band) -> band.contains(points)).findFirst().orElseThrow();
	}

}
