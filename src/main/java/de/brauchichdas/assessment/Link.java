package de.brauchichdas.assessment;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The full link to an assessment, which is its key. */
public final class Link {

	private Link() {
	}

	public static String to(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/check/{token}")
			.buildAndExpand(token)
			.toUriString();
	}

}
