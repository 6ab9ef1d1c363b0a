package de.brauchichdas.scoring.turning;

import java.util.Comparator;
import java.util.List;

import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * A set of changes that together lead to another verdict; the pages show it under "Es
 * käme anders, wenn …".
 *
 * @param changes in catalogue order, including the answers to questions that they cause
 * to be asked
 */
public record TurningPoint(List<AnswerChange> changes, Verdict verdict) {

	/**
	 * Returns how far the owner can influence all changes together: {@code OWN} only if
	 * every change is.
	 */
	public AnswerControl control() {
		return this.changes.stream()
			.filter((change) -> !change.newlyAsked())
			.map((change) -> change.question().control())
			.max(Comparator.naturalOrder())
			.orElse(AnswerControl.GIVEN);
	}

	/** Returns the sum of the distances of all changes. */
	public int distance() {
		return this.changes.stream().mapToInt(AnswerChange::distance).sum();
	}

	/**
	 * Returns how many answers change; answers to newly asked questions do not count.
	 */
	public int size() {
		return (int) this.changes.stream().filter((change) -> !change.newlyAsked()).count();
	}

	/**
	 * Tells whether advice may propose it: it changes no answer that is given and leads
	 * to no "don't know".
	 */
	boolean proposable() {
		return control() != AnswerControl.GIVEN
				&& this.changes.stream().flatMap((change) -> change.chosen().stream()).noneMatch(Option::unknown);
	}

	/** Tells whether it changes only multiple-choice questions. */
	boolean onlyMultipleChoice() {
		return this.changes.stream().allMatch((change) -> change.question().multiple());
	}

}
