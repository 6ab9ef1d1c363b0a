package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.decision.Rule;

/** A rule that took effect, with its sentence for these answers. */
public record FiredRule(Rule rule, String sentence) {

	public String id() {
		return this.rule.id();
	}

}
