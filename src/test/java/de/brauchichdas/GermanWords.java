package de.brauchichdas;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the interface, so that no test repeats them. */
public final class GermanWords {

	/** Stands for an argument that a test does not know. */
	public static final String ANY = "\u0000";

	private static final ResourceBundleMessageSource SOURCE = source();

	private GermanWords() {
	}

	/** The message as a user reads it. */
	public static String word(String key, Object... arguments) {
		return SOURCE.getMessage(key, arguments, Locale.GERMAN);
	}

	/** The text of a page with plain spaces, as words and dates have them here. */
	public static String plain(String page) {
		return page.replace('\u00a0', ' ');
	}

	/** A day as pages write it, with plain spaces. */
	public static String date(LocalDate day) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.GERMAN));
	}

	/** What stands around arguments that are {@link #ANY}. */
	public static String[] around(String key, Object... arguments) {
		return word(key, arguments).split(ANY);
	}

	private static ResourceBundleMessageSource source() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames("messages", "start");
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		return source;
	}

}
