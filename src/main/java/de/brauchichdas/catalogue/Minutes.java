package de.brauchichdas.catalogue;

/** A span of working time in minutes. */
public record Minutes(int from, int to) {

	public static final Minutes NONE = new Minutes(0, 0);

	public Minutes plus(Minutes other) {
		return new Minutes(this.from + other.from, this.to + other.to);
	}

	public boolean isNone() {
		return this.to == 0;
	}

}
