package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Optional;

import de.brauchichdas.assessment.BusinessName;
import de.brauchichdas.assessment.link.AccessToken;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What a question page posts.
 *
 * @param chosen ids of the chosen options
 * @param betrieb name of the business, on the first page only
 * @param schluessel start key, on the first page only
 */
record AnswerForm(List<String> chosen, @Nullable String betrieb, @Nullable String schluessel) {

	/** The fields that a page shows again. */
	static final String[] SHOWN_AGAIN = { "antwort", "betrieb" };

	/** Reads the fields as they are posted, without any conversion of their values. */
	static AnswerForm of(MultiValueMap<String, String> posted) {
		return new AnswerForm(posted.getOrDefault("antwort", List.of()), posted.getFirst("betrieb"),
				posted.getFirst("schluessel"));
	}

	BusinessName name() {
		return BusinessName.of(this.betrieb);
	}

	AccessToken startKey() {
		return Optional.ofNullable(this.schluessel).flatMap(AccessToken::parse).orElseGet(AccessToken::random);
	}

}
