package de.brauchichdas.catalogue.question;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Selects the variants of a text, step, phase or review that fit the facts.
 *
 * @param when must hold; always if absent
 * @param decidedBy ids of rules of which one must have fired last; any or none if empty
 * @param notDecidedBy ids of rules of which none may have fired last
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
