package de.brauchichdas.method;

import java.util.List;
import java.util.stream.Collectors;

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

	/** All in one line; a part that joins others itself stands in brackets. */
	String line() {
		return this.parts.isEmpty() ? this.text
				: this.text + ": "
						+ this.parts.stream()
							.map((part) -> part.parts.isEmpty() ? part.line() : "(" + part.line() + ")")
							.collect(Collectors.joining("; "));
	}

}
