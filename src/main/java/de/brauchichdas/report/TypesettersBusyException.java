package de.brauchichdas.report;

/** So many documents are being set that nobody should wait any longer. */
class TypesettersBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
