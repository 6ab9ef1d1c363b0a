package de.brauchichdas.report;

import java.util.List;
import java.util.stream.Collectors;

/** A condition in German words: a head and, if it joins others, those. */
record Clause(String text, List<Clause> parts) {

	static Clause of(String text) {
		return new Clause(text, List.of());
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
