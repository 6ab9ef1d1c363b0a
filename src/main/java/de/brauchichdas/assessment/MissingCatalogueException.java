package de.brauchichdas.assessment;

/** An assessment pins a catalogue version that is not loaded; it stays as it is. */
public class MissingCatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String version;

	MissingCatalogueException(String version) {
		super("Catalogue version " + version + " is not loaded");
		this.version = version;
	}

	public String version() {
		return this.version;
	}

}
