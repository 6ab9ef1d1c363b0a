package de.brauchichdas.web;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The language of the page that is being rendered. A page of a check has the language of
 * its catalogue; any other page has a language that the browser asks for.
 */
public final class PageLanguage {

	/** Used when the browser asks for no available language, and outside a page. */
	public static final Locale DEFAULT = Locale.GERMAN;

	private PageLanguage() {
	}

	public static Locale current() {
		return Optional.ofNullable(LocaleContextHolder.getLocaleContext())
			.map(LocaleContext::getLocale)
			.orElse(DEFAULT);
	}

	/** Sets the language for the rest of the request to that of a check. */
	public static void ofCheck(Locale language) {
		LocaleContextHolder.setLocaleContext(new CheckLocaleContext(language));
	}

	/**
	 * Returns the language of the check; empty if the request has not been assigned to
	 * one.
	 */
	public static Optional<Locale> ofCheck() {
		return (LocaleContextHolder.getLocaleContext() instanceof CheckLocaleContext check)
				? Optional.of(check.getLocale()) : Optional.empty();
	}

	private record CheckLocaleContext(Locale language) implements LocaleContext {

		@Override
		public Locale getLocale() {
			return this.language;
		}

	}

}
