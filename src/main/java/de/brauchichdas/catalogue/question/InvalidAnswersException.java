package de.brauchichdas.catalogue.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for a set of answers of which at least one is not permitted; it holds one
 * exception per faulty answer.
 */
public class InvalidAnswersException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	@SuppressWarnings("serial") // always a list of the JDK
	private final List<InvalidAnswerException> faults;

	public InvalidAnswersException(List<InvalidAnswerException> faults) {
		super(faults.stream().map(Throwable::getMessage).collect(Collectors.joining("; ")));
		this.faults = List.copyOf(faults);
	}

	public List<InvalidAnswerException> faults() {
		return this.faults;
	}

}
