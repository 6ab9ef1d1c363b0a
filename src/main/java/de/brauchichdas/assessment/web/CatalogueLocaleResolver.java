package de.brauchichdas.assessment.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The languages on offer are those of the loaded catalogues; each needs its interface
 * words in a file of its own.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class CatalogueLocaleResolver implements LocaleResolver {

	private final List<Locale> offered;

	/**
	 * @throws IllegalStateException if a language has a catalogue, but no interface words
	 */
	CatalogueLocaleResolver(Catalogues catalogues, ResourceLoader resources) {
		this.offered = catalogues.languages();
		this.offered.stream().filter((language) -> !language.equals(PageLanguage.DEFAULT)).forEach((language) -> {
			String file = "messages_" + language + ".properties";
			if (!resources.getResource("classpath:" + file).exists()) {
				throw new IllegalStateException(
						"There is a catalogue in the language '" + language + "', but no file " + file);
			}
		});
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return PageLanguage.ofCheck().orElseGet(() -> negotiated(request));
	}

	/** The first language the browser asks for that is on offer. */
	private Locale negotiated(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.map((wanted) -> Locale.forLanguageTag(wanted.getLanguage()))
			.filter(this.offered::contains)
			.findFirst()
			.orElse(PageLanguage.DEFAULT);
	}

	/**
	 * Nobody chooses a language by hand: there is no place to keep it without a cookie.
	 */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language follows the browser and the check");
	}

}
