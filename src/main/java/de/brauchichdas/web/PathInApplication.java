package de.brauchichdas.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that the client asked for, as it was sent, without the context path. It may be
 * malformed.
 */
public final class PathInApplication {

	private PathInApplication() {
	}

	/**
	 * Returns the path of the request; if the container has sent it on to the error page,
	 * the path before that.
	 */
	public static String of(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// The container knows nothing of a context path that BaseUrlFilter adds.
		return (original != null) ? without(request.getServletContext().getContextPath(), original.toString())
				: without(request.getContextPath(), String.valueOf(request.getRequestURI()));
	}

	private static String without(String context, String address) {
		return address.startsWith(context + "/") ? address.substring(context.length()) : address;
	}

}
