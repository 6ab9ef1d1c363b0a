package de.brauchichdas.web.limits;

import java.io.IOException;

import de.brauchichdas.web.FilterErrorResponder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to bodies that are too large, 415 to compressed ones, which nothing here
 * would unpack, and 400 to parameters that cannot be read. Without it Tomcat would throw
 * while a page is rendered, and again while the error page is.
 */
class RequestBodyFilter extends OncePerRequestFilter {

	private static final String IDENTITY = "identity";

	private final long largestBody;

	private final FilterErrorResponder errorResponder;

	RequestBodyFilter(long largestBody, FilterErrorResponder errorResponder) {
		this.largestBody = largestBody;
		this.errorResponder = errorResponder;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.largestBody) {
			this.errorResponder.send(request, response, HttpStatus.CONTENT_TOO_LARGE);
			return;
		}
		if (isEncoded(request)) {
			response.setHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
			this.errorResponder.send(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
			return;
		}
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			boolean tooLarge = ex.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
			this.errorResponder.send(request, response,
					tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isEncoded(HttpServletRequest request) {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(IDENTITY);
	}

}
