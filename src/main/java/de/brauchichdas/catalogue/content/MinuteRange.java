package de.brauchichdas.catalogue.content;

/** Working time in minutes, from the least to the most. */
public record MinuteRange(int from, int to) {

	public static final MinuteRange NONE = new MinuteRange(0, 0);

	public MinuteRange plus(MinuteRange other) {
		return new MinuteRange(this.from + other.from, this.to + other.to);
	}

	/** Tells whether there is no time at all; pages ask it. */
	public boolean isNone() {
		return this.to == 0;
	}

}
