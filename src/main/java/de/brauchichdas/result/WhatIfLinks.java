package de.brauchichdas.result;

import java.util.List;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.scoring.turning.AnswerChange;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the what-if page of a check with other answers already chosen. */
record WhatIfLinks(CheckPaths paths) {

	/**
	 * With these changes, at the first of them; answers that they do not name stay as
	 * they are today.
	 */
	public String to(List<AnswerChange> changes) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(this.paths.whatIf());
		changes.forEach((change) -> link.queryParam(change.question().id(),
				change.chosen().stream().map(Option::id).toArray()));
		changes.stream().findFirst().ifPresent((change) -> link.fragment(change.question().id()));
		return link.encode().build().toUriString();
	}

}
