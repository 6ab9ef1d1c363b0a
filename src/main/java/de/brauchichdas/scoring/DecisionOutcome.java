package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that the order of decision leads to, and the rules that led to it.
 *
 * @param fired the rules that fired, in order; empty if the grid alone decided
 */
public record DecisionOutcome(Verdict verdict, List<Rule> fired) {

	/** Returns the rule that fired last; absent if the grid alone decided. */
	@Nullable Rule lastRule() {
		return this.fired.isEmpty() ? null : this.fired.get(this.fired.size() - 1);
	}

	/** Returns the facts with the verdict and the rule that decided it. */
	public Facts addTo(Facts facts) {
		Rule last = lastRule();
		return facts.withDecision(this.verdict, (last != null) ? last.id() : null);
	}

}
