package de.brauchichdas.catalogue.question;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which of the six recommendations is given. The rank orders them from "first inward" to
 * "extend the dialogue"; listening and business card rank the same.
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

	public static Optional<Verdict> of(String id) {
		return Arrays.stream(values()).filter((verdict) -> verdict.id.equals(id)).findFirst();
	}

}
