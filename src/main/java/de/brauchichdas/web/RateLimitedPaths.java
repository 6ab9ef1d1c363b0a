package de.brauchichdas.web;

import java.util.regex.Pattern;

/**
 * The paths that have a limit of their own.
 *
 * @param start where a check is started
 * @param links where a link is looked up
 * @param files where a file is made that costs much
 */
public record RateLimitedPaths(String start, Pattern links, Pattern files) {
}
