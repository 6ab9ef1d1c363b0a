package de.brauchichdas.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No assessment belongs to a link, or the link is malformed; the two look alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchAssessmentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
