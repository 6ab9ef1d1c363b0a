package de.brauchichdas.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How much of a chain is deleted. */
public enum DeletionScope {

	ONE("diesen"), ALL("alle");

	private final String id;

	DeletionScope(String id) {
		this.id = id;
	}

	/** The scope that a form names; absent if it names none. */
	public static Optional<DeletionScope> of(String id) {
		return Arrays.stream(values()).filter((scope) -> scope.id.equals(id)).findFirst();
	}

}
