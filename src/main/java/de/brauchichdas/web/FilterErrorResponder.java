package de.brauchichdas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Sends an error from a filter with the same page or problem details as an error from a
 * handler.
 */
@Component
public class FilterErrorResponder {

	// A provider, because filters are created before the resolvers.
	private final ObjectProvider<HandlerExceptionResolver> resolvers;

	FilterErrorResponder(ObjectProvider<HandlerExceptionResolver> resolvers) {
		this.resolvers = resolvers;
	}

	/**
	 * @param status the status of the error response
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
		ErrorResponseException exception = new ErrorResponseException(status);
		boolean sent = this.resolvers.orderedStream()
			.anyMatch((resolver) -> resolver.resolveException(request, response, null, exception) != null);
		if (!sent) {
			throw exception;
		}
	}

}
