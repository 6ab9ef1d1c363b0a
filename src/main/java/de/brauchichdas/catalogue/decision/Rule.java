package de.brauchichdas.catalogue.decision;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A rule that no score can overrule. Within a catalogue its id stands for it.
 *
 * @param ends whether nothing is decided after it
 * @param onlyIfFinal counts as fired only if the matter ends with one of these verdicts;
 * always if empty
 */
public record Rule(String id, String name, Condition when, Verdict verdict, boolean ends, Set<Verdict> onlyIfFinal,
		ConditionalText sentence, List<String> evidence) {

	public boolean counts(Verdict last) {
		return this.onlyIfFinal.isEmpty() || this.onlyIfFinal.contains(last);
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
