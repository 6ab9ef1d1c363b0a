package de.brauchichdas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a filter refuse a request in the same words as a handler. */
@Component
public class FilterErrorResponder {

	// Looked up late: filters are made before the handlers.
	private final ObjectProvider<HandlerExceptionResolver> resolvers;

	FilterErrorResponder(ObjectProvider<HandlerExceptionResolver> resolvers) {
		this.resolvers = resolvers;
	}

	public void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
		ErrorResponseException refusal = new ErrorResponseException(status);
		boolean sent = this.resolvers.orderedStream()
			.anyMatch((resolver) -> resolver.resolveException(request, response, null, refusal) != null);
		if (!sent) {
			throw refusal;
		}
	}

}
