package de.brauchichdas.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How much of a chain is deleted. */
enum Extent {

	ONE("diesen"), ALL("alle");

	private final String id;

	Extent(String id) {
		this.id = id;
	}

	/** The extent that a form names; absent if it names none. */
	static Optional<Extent> of(String id) {
		return Arrays.stream(values()).filter((extent) -> extent.id.equals(id)).findFirst();
	}

}
