package de.brauchichdas.catalogue.question;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When a variant of a text, a step, a phase or a review fits.
 *
 * @param decidedBy fits only if one of these rules took effect last; any if empty
 * @param notDecidedBy fits only if none of these rules took effect last
 */
public record VariantSelector(@Nullable Condition when, Set<String> decidedBy, Set<String> notDecidedBy) {

	public static final VariantSelector ALWAYS = new VariantSelector(null, Set.of(), Set.of());

	public boolean fits(Facts facts) {
		String rule = facts.decidedBy();
		return (this.decidedBy.isEmpty() || (rule != null && this.decidedBy.contains(rule)))
				&& (rule == null || !this.notDecidedBy.contains(rule)) && (this.when == null || this.when.holds(facts));
	}

	public boolean unconditional() {
		return this.when == null && this.decidedBy.isEmpty() && this.notDecidedBy.isEmpty();
	}

}
