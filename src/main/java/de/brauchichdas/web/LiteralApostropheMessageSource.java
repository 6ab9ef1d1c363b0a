package de.brauchichdas.web;

import java.text.MessageFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages in which an apostrophe is just an apostrophe. {@link MessageFormat} takes it
 * for a quote and drops it, and only in messages with arguments: nobody who translates
 * "l'avis de {0}" would expect that.
 */
class LiteralApostropheMessageSource extends ResourceBundleMessageSource {

	@Override
	protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
		return super.createMessageFormat(quoted(text), locale);
	}

	/**
	 * The message with every apostrophe doubled as often as it is read: the text of a
	 * choice is read once, and twice if it has arguments of its own.
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

	/** Whether the text of the choice around this place has arguments. */
	private static boolean hasArguments(String text, int place) {
		int start = place;
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
