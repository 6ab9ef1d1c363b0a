package de.brauchichdas.catalogue.decision;

/** A named range of points on an axis, such as "low"; both ends are included. */
public record AxisBand(String id, String title, int from, int to) {

	public boolean contains(int points) {
		return this.from <= points && points <= this.to;
	}

}
