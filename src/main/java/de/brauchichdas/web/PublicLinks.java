package de.brauchichdas.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Full links. The one to an assessment is its key. */
public final class PublicLinks {

	private PublicLinks() {
	}

	/** The address of this host, without a path. */
	public static String base() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	public static String to(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/check/{token}")
			.buildAndExpand(token)
			.toUriString();
	}

}
