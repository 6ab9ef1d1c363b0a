package de.brauchichdas.assessment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a question page posts.
 *
 * @param antwort ids of the chosen options
 * @param betrieb name of the business, on the first page only
 * @param schluessel start key, on the first page only
 */
record AnswerForm(@Nullable List<String> antwort, @Nullable String betrieb, @Nullable String schluessel) {

	List<String> chosen() {
		return Optional.ofNullable(this.antwort).orElse(List.of());
	}

	BusinessName name() {
		return BusinessName.of(this.betrieb);
	}

	AccessToken startKey() {
		return Optional.ofNullable(this.schluessel).flatMap(AccessToken::parse).orElseGet(AccessToken::random);
	}

}
