package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where the order of decision led.
 *
 * @param fired the rules that took effect, in order
 */
public record DecisionOutcome(Verdict verdict, List<Rule> fired) {

	/** The rule that took effect last; absent if the grid alone decided. */
	public @Nullable Rule last() {
		return this.fired.isEmpty() ? null : this.fired.get(this.fired.size() - 1);
	}

}
