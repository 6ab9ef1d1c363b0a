package de.brauchichdas.result.print;

/** So many documents are being set that nobody should wait any longer. */
class PdfRendererBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
