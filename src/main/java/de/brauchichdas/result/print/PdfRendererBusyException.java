package de.brauchichdas.result.print;

/** Says that so many documents are rendered that waiting longer is no use. */
class PdfRendererBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
