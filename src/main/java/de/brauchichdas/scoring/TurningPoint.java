package de.brauchichdas.scoring;

import java.util.Comparator;
import java.util.List;

import de.brauchichdas.catalogue.Control;
import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Verdict;

/**
 * "Es käme anders, wenn …": changes that together lead to another verdict.
 *
 * @param changes in catalogue order, with the answers to questions that they open
 */
public record TurningPoint(List<Change> changes, Verdict verdict) {

	/** The hand that all changes together are in: own only if every one is. */
	public Control control() {
		return this.changes.stream()
			.filter((change) -> !change.opened())
			.map((change) -> change.question().control())
			.max(Comparator.naturalOrder())
			.orElse(Control.GIVEN);
	}

	/** Steps of all changes together. */
	public int distance() {
		return this.changes.stream().mapToInt(Change::distance).sum();
	}

	/**
	 * How many answers change; those to questions that are only opened belong to them.
	 */
	public int size() {
		return (int) this.changes.stream().filter((change) -> !change.opened()).count();
	}

	/**
	 * Whether it may be proposed: nothing that is given, and no "don't know".
	 */
	public boolean proposable() {
		return control() != Control.GIVEN
				&& this.changes.stream().flatMap((change) -> change.chosen().stream()).noneMatch(Option::unknown);
	}

	/** Whether it is nothing but boxes of questions with several ticks. */
	public boolean onlyBoxes() {
		return this.changes.stream().allMatch((change) -> change.question().multiple());
	}

}
