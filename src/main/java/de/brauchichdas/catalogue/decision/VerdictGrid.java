package de.brauchichdas.catalogue.decision;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that follows from need and readiness alone, as a list of cases. The first
 * case that fits applies; the last one has no condition.
 *
 * @param sentence the reason that the result page gives when no rule fired
 */
public record VerdictGrid(List<Case> cases, ConditionalText sentence) {

	/**
	 * One case of the grid.
	 *
	 * @param when always fits if absent
	 * @param rule the rule that fires with this case; absent if the case gives no reason
	 * of its own
	 */
	public record Case(String id, @Nullable Condition when, Verdict verdict, @Nullable Rule rule) {

	}

}
