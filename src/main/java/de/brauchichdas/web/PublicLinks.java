package de.brauchichdas.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Builds full links that work outside the application, in mails or on paper. The link to
 * a check contains its token and so gives access to it.
 */
public final class PublicLinks {

	private PublicLinks() {
	}

	/** Returns scheme, host, port and context path of this application. */
	public static String base() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	/**
	 * Returns the full link to a page.
	 * @param path path within this application
	 */
	public static String to(String path) {
		return base() + path;
	}

}
