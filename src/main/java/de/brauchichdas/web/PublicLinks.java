package de.brauchichdas.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Full links to pages of this application. */
public final class PublicLinks {

	private PublicLinks() {
	}

	/** The address of this host, without a path. */
	public static String base() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	/**
	 * @param path within this application
	 */
	public static String to(String path) {
		return base() + path;
	}

}
