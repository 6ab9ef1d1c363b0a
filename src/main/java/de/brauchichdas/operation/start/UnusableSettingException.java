package de.brauchichdas.operation.start;

/**
 * A setting with which the application must not start; the message is for the operator.
 */
class UnusableSettingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnusableSettingException(String message) {
		super(message);
	}

}
