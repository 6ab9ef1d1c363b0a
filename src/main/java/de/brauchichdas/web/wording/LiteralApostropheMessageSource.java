package de.brauchichdas.web.wording;

import java.text.MessageFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * A message source in which an apostrophe needs no escaping. {@link MessageFormat} would
 * treat it as a quote and drop it, but only in messages with arguments, which a
 * translator of "l'avis de {0}" does not expect.
 */
public class LiteralApostropheMessageSource extends ResourceBundleMessageSource {

	@Override
	protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
		return super.createMessageFormat(quoted(text), locale);
	}

	/**
	 * Returns the message with every apostrophe doubled once per time it is parsed: once
	 * in general, twice within a choice whose text has arguments.
	 */
	static String quoted(String text) {
		StringBuilder pattern = new StringBuilder(text.length() + 8);
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			depth += (letter == '{') ? 1 : 0;
			depth -= (letter == '}') ? 1 : 0;
			if (letter != '\'') {
				pattern.append(letter);
			}
			else {
				pattern.append((depth > 0 && hasArguments(text, i)) ? "''''" : "''");
			}
		}
		return pattern.toString();
	}

	/** Tells whether the text of the choice around this position has arguments. */
	private static boolean hasArguments(String text, int position) {
		int start = position;
		while (start > 0 && text.charAt(start) != '|' && text.charAt(start) != '#' && text.charAt(start) != '<') {
			start--;
		}
		for (int i = start + 1; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '{') {
				return true;
			}
			if (letter == '|' || letter == '}') {
				return false;
			}
		}
		return false;
	}

}
