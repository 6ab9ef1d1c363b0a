package de.brauchichdas.catalogue.decision;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where need and readiness alone lead: the first case that fits; the last one always
 * does.
 *
 * @param sentence what is said when no rule fired
 */
public record VerdictGrid(List<Case> cases, ConditionalText sentence) {

	/**
	 * One case of the grid.
	 *
	 * @param rule the rule that this case counts as, if it is more than a field
	 */
	public record Case(String id, @Nullable Condition when, Verdict verdict, @Nullable Rule rule) {

	}

}
