package de.brauchichdas.scoring.exact;

/**
 * Thrown when the conditions of a catalogue keep so many questionnaires apart that its
 * decision space cannot be built in bounded time and memory.
 */
public class DecisionSpaceTooLargeException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	DecisionSpaceTooLargeException(String message) {
		super(message);
	}

}
