package de.brauchichdas.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows an HTML page for every error, whatever the client accepts; it contains nothing of
 * the request or of an exception. For paths below {@code /api/} it throws, so that the
 * API answers with problem details.
 */
@Controller
class ErrorPageController extends AbstractErrorController {

	ErrorPageController(ErrorAttributes attributes, List<ErrorViewResolver> views) {
		super(attributes, views);
	}

	/**
	 * With all methods by name: otherwise OPTIONS would say that all are allowed here.
	 */
	@RequestMapping(path = "/error", method = { RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST,
			RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.OPTIONS, RequestMethod.TRACE })
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) ? getStatus(request)
				: HttpStatus.NOT_FOUND;
		if (PathInApplication.of(request).startsWith("/api/")) {
			throw new ErrorResponseException(status);
		}
		response.setStatus(status.value());
		return Objects.requireNonNull(resolveErrorView(request, response, status, Map.of()));
	}

}
