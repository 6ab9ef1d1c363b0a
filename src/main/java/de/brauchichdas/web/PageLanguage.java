package de.brauchichdas.web;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The language of the page that is being made: that of the check it belongs to, because
 * its content has no other, else what the browser asks for.
 */
public final class PageLanguage {

	/** Of a browser that asks for no language on offer, and of what is no page. */
	public static final Locale DEFAULT = Locale.GERMAN;

	private PageLanguage() {
	}

	public static Locale current() {
		return Optional.ofNullable(LocaleContextHolder.getLocaleContext())
			.map(LocaleContext::getLocale)
			.orElse(DEFAULT);
	}

	/** From here on the page belongs to a check whose content is in this language. */
	public static void ofCheck(Locale language) {
		LocaleContextHolder.setLocaleContext(new OfCheck(language));
	}

	/** The language of the check, if the page is known to belong to one. */
	public static Optional<Locale> ofCheck() {
		return (LocaleContextHolder.getLocaleContext() instanceof OfCheck check) ? Optional.of(check.getLocale())
				: Optional.empty();
	}

	private record OfCheck(Locale language) implements LocaleContext {

		@Override
		public Locale getLocale() {
			return this.language;
		}

	}

}
