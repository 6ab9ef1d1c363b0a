package de.brauchichdas.operation.logging;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Replaces everything in a text that looks like the token of an assessment, an IP address
 * or a password.
 */
final class SecretMasking {

	static final String MASK = "***";

	private static final String IPV4 = "(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]*\\w)";

	private static final String IPV6 = "(?<![\\w:])(?:(?:\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}"
			+ "|(?:\\p{XDigit}{1,4}(?::\\p{XDigit}{1,4}){0,6})?::(?:\\p{XDigit}{1,4}(?::\\p{XDigit}{1,4}){0,6})?)(?![\\w:])";

	private static final Pattern SECRET = Pattern
		.compile("(?<![A-Za-z0-9])[a-z2-7]{26}(?![A-Za-z0-9])|(?<=[Pp]assword=)[^&;\\s]+|(?<=//)[^/@\\s]+(?=@)|" + IPV4
				+ "|" + IPV6);

	private SecretMasking() {
	}

	static String mask(@Nullable String text) {
		return (text != null) ? SECRET.matcher(text).replaceAll(MASK) : "";
	}

}
