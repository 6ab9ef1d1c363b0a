package de.brauchichdas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;

/**
 * Answers a form that is not taken: its page is asked for again, by GET, with what was
 * entered as parameters. So it can be reloaded, bookmarked and left by going back. The
 * page looks for the faults again itself, in those parameters, and shows none that they
 * do not have. Another flag than that of a refusal is believed: it only adds a sentence
 * to the page of whoever opens that address.
 */
public final class ReturnedForm {

	/** The parameter that says that the form was refused. */
	public static final String REFUSED = "abgelehnt";

	/** Characters of a value that are shown again, which is more than any field takes. */
	private static final int LONGEST_VALUE = 200;

	/** Characters of an address, which has to fit into a header of 8 KB. */
	private static final int LONGEST_ADDRESS = 3000;

	private ReturnedForm() {
	}

	/** The page of a form that was refused. */
	public static View refused(String page, MultiValueMap<String, String> entered, String... fields) {
		return with(page, REFUSED, entered, fields);
	}

	/**
	 * The page of a form with what was entered.
	 * @param page path within this application, perhaps with parameters
	 * @param flag a parameter that says why
	 * @param fields names of the fields to be shown again
	 */
	public static View with(String page, String flag, MultiValueMap<String, String> entered, String... fields) {
		StringBuilder address = new StringBuilder(page).append(page.contains("?") ? '&' : '?')
			.append(flag)
			.append("=ja");
		for (String field : fields) {
			for (String value : entered.getOrDefault(field, List.of())) {
				String parameter = '&' + encoded(field) + '=' + encoded(cut(value));
				if (address.length() + parameter.length() <= LONGEST_ADDRESS) {
					address.append(parameter);
				}
			}
		}
		return SeeOtherRedirect.to(address.toString());
	}

	public static boolean isRefused(MultiValueMap<String, String> parameters) {
		return parameters.containsKey(REFUSED);
	}

	/** Cuts no character into halves. */
	private static String cut(String value) {
		if (value.length() <= LONGEST_VALUE) {
			return value;
		}
		String text = value.strip();
		int end = Math.min(LONGEST_VALUE, text.length());
		return text.substring(0, (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) ? end - 1 : end);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
