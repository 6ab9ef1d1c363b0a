package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.decision.Rule;

/** A rule that fired, with its sentence rendered for these answers. */
public record FiredRule(Rule rule, String sentence) {

	public String id() {
		return this.rule.id();
	}

}
