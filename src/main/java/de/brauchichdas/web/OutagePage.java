package de.brauchichdas.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import de.brauchichdas.database.CommitState;
import de.brauchichdas.database.DatabaseOutage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers 503 when the database fails. The page says whether the posted input is saved,
 * and contains it in a form that sends it again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutagePage implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(OutagePage.class);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted() || !DatabaseOutage.isReasonFor(ex)) {
			return null;
		}
		CommitState commitState = CommitState.now();
		log.warn("Answered 503: {}, written: {}", DatabaseOutage.description(ex), commitState);
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
		ModelAndView page = new ModelAndView("error/503");
		page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
		if (HttpMethod.POST.matches(request.getMethod())) {
			page.addObject("written", commitState.name().toLowerCase(Locale.ROOT));
			page.addObject("action", request.getRequestURI());
			page.addObject("sent", sentFields(request));
		}
		return page;
	}

	private static List<SentField> sentFields(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new SentField(field.getKey(), value)))
			.toList();
	}

	/** A form field as the client sent it. */
	record SentField(String name, String value) {

	}

}
