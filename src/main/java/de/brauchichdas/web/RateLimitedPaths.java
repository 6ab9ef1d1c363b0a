package de.brauchichdas.web;

import java.util.regex.Pattern;

/**
 * The paths that have a limit of their own.
 *
 * @param starts where a check is started
 * @param links where a link is looked up
 * @param files where a file is made that costs much
 */
public record RateLimitedPaths(Pattern starts, Pattern links, Pattern files) {

	/** A request with this attribute asked for a link to which no check belongs. */
	public static final String NOTHING_FOUND = "nothing-found";

}
