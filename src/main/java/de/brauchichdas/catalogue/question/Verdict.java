package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.Optional;

/**
 * The six possible results; the catalogue has one recommendation for each. The rank
 * orders them from "put your own house in order first" (0) to "extend the dialogue" (4);
 * two of them share rank 2.
 */
public enum Verdict {

	INNEN("innen", 0), NEIN("nein", 1), ZUHOEREN("zuhoeren", 2), BASIS("basis", 2), EIN_KANAL("ein-kanal", 3),
	DIALOG("dialog", 4);

	private final String id;

	private final int rank;

	Verdict(String id, int rank) {
		this.id = id;
		this.rank = rank;
	}

	public String id() {
		return this.id;
	}

	public int rank() {
		return this.rank;
	}

	/** Returns the verdict with this id; empty if there is none. */
	public static Optional<Verdict> of(String id) {
		return Arrays.stream(values()).filter((verdict) -> verdict.id.equals(id)).findFirst();
	}

}
