package de.brauchichdas.method;

import java.util.List;

/**
 * A condition in words.
 *
 * @param text the whole condition, or the introduction of its parts, such as "all of"
 * @param parts the joined conditions; empty if it joins none
 */
record ConditionClause(String text, List<ConditionClause> parts) {

	static ConditionClause of(String text) {
		return new ConditionClause(text, List.of());
	}

}
