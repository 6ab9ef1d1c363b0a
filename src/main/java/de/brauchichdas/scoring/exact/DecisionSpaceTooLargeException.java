package de.brauchichdas.scoring.exact;

/**
 * A catalogue whose conditions tell apart more than can be looked at in bounded time and
 * memory.
 */
public class DecisionSpaceTooLargeException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	DecisionSpaceTooLargeException(String message) {
		super(message);
	}

}
