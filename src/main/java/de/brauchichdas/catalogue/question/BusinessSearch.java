package de.brauchichdas.catalogue.question;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A search that an owner may start from a question.
 *
 * @param text what the link says; {@value #NAME} stands for the name of the business
 * @param url where it leads, with {@value #NAME} once in its query
 */
public record BusinessSearch(String text, String url) {

	public static final String NAME = "{name}";

	public String textFor(String business) {
		return this.text.replace(NAME, business);
	}

	/** The address with the name encoded as part of a query (UTF-8). */
	public URI urlFor(String business) {
		return URI.create(this.url.replace(NAME, URLEncoder.encode(business, StandardCharsets.UTF_8)));
	}

}
