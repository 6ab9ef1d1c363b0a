package de.brauchichdas.method;

import java.util.List;

/** A condition in words: a head and, if it joins others, those. */
record ConditionClause(String text, List<ConditionClause> parts) {

	static ConditionClause of(String text) {
		return new ConditionClause(text, List.of());
	}

}
