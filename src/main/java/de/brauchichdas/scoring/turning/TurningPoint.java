package de.brauchichdas.scoring.turning;

import java.util.Comparator;
import java.util.List;

import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * "Es käme anders, wenn …": changes that together lead to another verdict.
 *
 * @param changes in catalogue order, with the answers to questions that they open
 */
public record TurningPoint(List<AnswerChange> changes, Verdict verdict) {

	/** The hand that all changes together are in: own only if every one is. */
	public AnswerControl control() {
		return this.changes.stream()
			.filter((change) -> !change.opened())
			.map((change) -> change.question().control())
			.max(Comparator.naturalOrder())
			.orElse(AnswerControl.GIVEN);
	}

	/** Steps of all changes together. */
	public int distance() {
		return this.changes.stream().mapToInt(AnswerChange::distance).sum();
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
		return control() != AnswerControl.GIVEN
				&& this.changes.stream().flatMap((change) -> change.chosen().stream()).noneMatch(Option::unknown);
	}

	/** Whether it is nothing but boxes of questions with several ticks. */
	public boolean onlyBoxes() {
		return this.changes.stream().allMatch((change) -> change.question().multiple());
	}

}
