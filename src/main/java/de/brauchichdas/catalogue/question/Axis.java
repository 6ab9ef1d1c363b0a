package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two axes of the result, each measured in whole points from 0 to 100: how much a
 * business needs social media, and how ready it is for it.
 */
public enum Axis {

	NEED("need"), READINESS("readiness");

	/**
	 * The loader refuses a catalogue in which the questions of an axis bring more or less
	 * than this in total.
	 */
	public static final int MAXIMUM = 100;

	private final String id;

	Axis(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	/** Returns the axis with this id; empty if there is none. */
	public static Optional<Axis> of(String id) {
		return Arrays.stream(values()).filter((axis) -> axis.id.equals(id)).findFirst();
	}

}
