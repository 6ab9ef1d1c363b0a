package de.brauchichdas.catalogue.question;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A link on a question page that searches the web for the owner's business, so that the
 * owner can look before answering.
 *
 * @param text text of the link; {@value #NAME} stands for the name of the business
 * @param url address of the search, with {@value #NAME} once in its query
 */
public record BusinessSearch(String text, String url) {

	public static final String NAME = "{name}";

	public String textFor(String business) {
		return this.text.replace(NAME, business);
	}

	/** Returns the address with the name encoded as part of a query (UTF-8). */
	public URI urlFor(String business) {
		return URI.create(this.url.replace(NAME, URLEncoder.encode(business, StandardCharsets.UTF_8)));
	}

}
