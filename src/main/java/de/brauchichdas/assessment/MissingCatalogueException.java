package de.brauchichdas.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An assessment pins a catalogue version that is not loaded; it stays as it is. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class MissingCatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingCatalogueException(String version) {
		super("Catalogue version " + version + " is not loaded");
	}

}
