package de.brauchichdas.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The paths that have a limit of their own.
 *
 * @param starts where a check is started
 * @param links where a link is looked up
 * @param files where a file is made that costs much
 */
public record RateLimitedPaths(Pattern starts, Pattern links, Pattern files) {

	/** Where programs send answers. */
	public static final String EVALUATION = "/api/bewertung";

	private static final String FOUND_NOTHING = RateLimitedPaths.class.getName() + ".FOUND_NOTHING";

	/**
	 * Counts this request as a link that no check belongs to, whatever page answers it.
	 */
	public static void foundNothing(HttpServletRequest request) {
		request.setAttribute(FOUND_NOTHING, true);
	}

	/** Tells whether no check belongs to the link. */
	public static boolean hasFoundNothing(HttpServletRequest request) {
		return request.getAttribute(FOUND_NOTHING) != null;
	}

}
