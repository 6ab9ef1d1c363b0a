package de.brauchichdas.catalogue;

import java.util.List;

/** An axis with its bands, which cover 0–100 without gaps. */
public record Scale(Axis axis, String title, List<Band> bands) {

	public Band band(int points) {
		return this.bands.stream().filter((band) -> band.contains(points)).findFirst().orElseThrow();
	}

}
