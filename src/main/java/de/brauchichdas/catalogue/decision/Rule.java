package de.brauchichdas.catalogue.decision;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A rule that sets the verdict when its condition holds; no number of points overrules
 * it. Two rules of one catalogue are equal if their ids are.
 *
 * @param verdict the verdict that it sets
 * @param ends whether no later rule or grid is applied after it
 * @param onlyIfFinal the rule counts as fired only if the final verdict is one of these;
 * always if empty
 * @param sentence the reason that the result page gives
 * @param evidence ids of sources and statements
 */
public record Rule(String id, String name, Condition when, Verdict verdict, boolean ends, Set<Verdict> onlyIfFinal,
		ConditionalText sentence, List<String> evidence) {

	/** Tells whether the rule counts as fired, given the final verdict. */
	public boolean countsAsFired(Verdict finalVerdict) {
		return this.onlyIfFinal.isEmpty() || this.onlyIfFinal.contains(finalVerdict);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Rule that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
