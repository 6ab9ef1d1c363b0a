package de.brauchichdas.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Builds full links that work outside the application, in mails or on paper. The link to
 * a check contains its token and so gives access to it.
 */
public final class PublicLinks {

	private PublicLinks() {
	}

	/** Returns scheme, host and port of this application, without a path. */
	public static String base() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	/** Returns the full link to a check. */
	public static String to(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/check/{token}")
			.buildAndExpand(token)
			.toUriString();
	}

}
