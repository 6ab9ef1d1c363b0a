package de.brauchichdas.result.whatif;

import java.util.List;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.scoring.turning.AnswerChange;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the what-if page of a check with other answers already chosen. */
public record WhatIfLinks(String token) {

	/**
	 * With these changes, at the first of them; answers that they do not name stay as
	 * they are today.
	 */
	public String to(List<AnswerChange> changes) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/check/{token}/was-waere-wenn");
		changes.forEach((change) -> link.queryParam(change.question().id(),
				change.chosen().stream().map(Option::id).toArray()));
		changes.stream().findFirst().ifPresent((change) -> link.fragment(change.question().id()));
		return link.encode().buildAndExpand(this.token).toUriString();
	}

}
