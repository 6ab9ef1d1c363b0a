package de.brauchichdas.database;

/** The URL of the database asks to acknowledge what is not written yet. */
class LossyDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LossyDatabaseException(String delay) {
		super("WRITE_DELAY is " + delay + ", but must be 0");
	}

}
