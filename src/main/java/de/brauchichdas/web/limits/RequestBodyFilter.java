package de.brauchichdas.web.limits;

import java.io.IOException;

import de.brauchichdas.web.FilterErrorResponder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large and parameters that cannot be read. Tomcat would
 * throw in the middle of a page, and again in the page about it.
 */
class RequestBodyFilter extends OncePerRequestFilter {

	private final long largestBody;

	private final FilterErrorResponder refusal;

	RequestBodyFilter(long largestBody, FilterErrorResponder refusal) {
		this.largestBody = largestBody;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.largestBody) {
			this.refusal.send(request, response, HttpStatus.CONTENT_TOO_LARGE);
			return;
		}
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			boolean tooLarge = ex.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
			this.refusal.send(request, response, tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

}
