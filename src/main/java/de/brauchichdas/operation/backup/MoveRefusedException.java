package de.brauchichdas.operation.backup;

/** Says why nothing was moved, as a message key with its arguments. */
final class MoveRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final transient Object[] arguments;

	MoveRefusedException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments;
	}

	String key() {
		return this.key;
	}

	Object[] arguments() {
		return this.arguments;
	}

}
