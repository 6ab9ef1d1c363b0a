package de.brauchichdas.api;

import java.io.IOException;
import java.util.List;

import de.brauchichdas.database.DatabaseOutage;
import de.brauchichdas.web.InterfaceTexts;
import de.brauchichdas.web.PathInApplication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every fault below /api/ with problem details, whether or not a handler was
 * found; all other paths keep their error pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblemHandler implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ApiProblemHandler.class);

	private static final String API = "/api/";

	private final InterfaceTexts texts;

	private final JsonMapper json;

	ApiProblemHandler(InterfaceTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (ex instanceof IOException || response.isCommitted() || !PathInApplication.of(request).startsWith(API)) {
			return null;
		}
		try {
			if (ex instanceof ApiProblemException problem) {
				write(response, problem.type(), problem.type().status(), problem.faults());
			}
			else if (ex instanceof ErrorResponse problem) {
				problem.getHeaders()
					.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
				write(response, ApiProblemType.of(problem.getStatusCode()), problem.getStatusCode(), List.of());
			}
			else if (DatabaseOutage.isReasonFor(ex)) {
				log.warn("Answered 503: {}", DatabaseOutage.description(ex));
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
				write(response, ApiProblemType.UNAVAILABLE, ApiProblemType.UNAVAILABLE.status(), List.of());
			}
			else {
				log.error("Evaluation failed", ex);
				write(response, ApiProblemType.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR, List.of());
			}
			return new ModelAndView();
		}
		catch (IOException gone) {
			log.debug("Nobody reads the problem", gone);
			return null;
		}
	}

	private void write(HttpServletResponse response, ApiProblemType type, HttpStatusCode status, List<ApiFault> faults)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = this.json.writeValueAsBytes(ApiProblem.of(type, status.value(), faults, this.texts));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
