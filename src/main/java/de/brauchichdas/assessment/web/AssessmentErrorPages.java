package de.brauchichdas.assessment.web;

import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.assessment.MissingCatalogueException;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.NotCompletedException;
import de.brauchichdas.assessment.link.AccessToken;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages that say why an assessment cannot be shown, and how to go on. */
@ControllerAdvice
class AssessmentErrorPages {

	/** A key of the wrong form says nothing about checks, so the page may say more. */
	@ExceptionHandler
	ModelAndView noSuchAssessment(NoSuchAssessmentException ex, HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		boolean malformed = variables instanceof Map<?, ?> map && Stream.of("token", "page")
			.anyMatch((key) -> map.get(key) instanceof String value && AccessToken.parse(value).isEmpty());
		return new ModelAndView("error/404", Map.of("malformed", malformed), HttpStatus.NOT_FOUND);
	}

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
