package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.Optional;

/** What is measured, each in whole points 0–100. */
public enum Axis {

	NEED("need"), READINESS("readiness");

	/** The points that all questions of an axis add up to at most. */
	public static final int MAXIMUM = 100;

	private final String id;

	Axis(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	public static Optional<Axis> of(String id) {
		return Arrays.stream(values()).filter((axis) -> axis.id.equals(id)).findFirst();
	}

}
