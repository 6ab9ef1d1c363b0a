package de.brauchichdas.assessment.web;

import java.util.Map;

import de.brauchichdas.assessment.MissingCatalogueException;
import de.brauchichdas.assessment.NotCompletedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Pages that say why an assessment cannot be shown, and how to go on. */
@ControllerAdvice
class AssessmentErrorPages {

	@ExceptionHandler
	ModelAndView notCompleted(NotCompletedException ex) {
		return new ModelAndView("error/not-completed", Map.of("next", ex.next()), HttpStatus.CONFLICT);
	}

	@ExceptionHandler
	ModelAndView missingCatalogue(MissingCatalogueException ex) {
		return new ModelAndView("error/version-missing", Map.of("version", ex.version()),
				HttpStatus.SERVICE_UNAVAILABLE);
	}

}
