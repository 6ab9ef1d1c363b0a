package de.brauchichdas.api;

import java.util.List;

/** Says that a request to the interface cannot be answered. */
class ApiProblemException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ApiProblemType type;

	private final transient List<ApiFault> faults;

	ApiProblemException(ApiProblemType type) {
		this(type, List.of());
	}

	ApiProblemException(ApiProblemType type, List<ApiFault> faults) {
		super(type + " " + faults, null, false, false);
		this.type = type;
		this.faults = List.copyOf(faults);
	}

	ApiProblemType type() {
		return this.type;
	}

	List<ApiFault> faults() {
		return this.faults;
	}

}
