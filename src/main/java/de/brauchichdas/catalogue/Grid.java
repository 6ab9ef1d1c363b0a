package de.brauchichdas.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where need and readiness alone lead: the first case that fits; the last one always
 * does.
 *
 * @param sentence what is said when no rule fired
 */
public record Grid(List<Case> cases, Text sentence) {

	/**
	 * One case of the grid.
	 *
	 * @param rule the rule that this case counts as, if it is more than a field
	 */
	public record Case(String id, @Nullable Condition when, Verdict verdict, @Nullable Rule rule) {

	}

}
