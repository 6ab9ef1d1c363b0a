package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.DecisionSpace;

/** Finds every change of one answer that leads to another verdict. */
final class SingleChanges {

	private final DecisionSpace space;

	private final int[] masks;

	private final Verdict currentVerdict;

	private final List<TurningPoint> found = new ArrayList<>();

	SingleChanges(DecisionSpace space, int[] masks) {
		this.space = space;
		this.masks = masks;
		this.currentVerdict = space.verdict(masks);
	}

	List<TurningPoint> find() {
		for (Question question : this.space.questions()) {
			int from = this.masks[question.index()];
			if (from != 0) {
				for (int to : otherAnswers(question, from)) {
					tryOut(new AnswerChange(question, from, to));
				}
			}
		}
		return this.found;
	}

	/**
	 * Returns the other permitted answers: each other option, or for multiple choice the
	 * present answer with one option toggled.
	 */
	private static Set<Integer> otherAnswers(Question question, int from) {
		Set<Integer> others = new LinkedHashSet<>();
		for (Option option : question.options()) {
			others.add(question.multiple() ? toggle(question, from, option) : option.bit());
		}
		others.remove(from);
		others.removeIf((mask) -> !question.permits(mask));
		return others;
	}

	/**
	 * Returns the mask with one option toggled. An exclusive option replaces all others
	 * and is chosen when no other is left.
	 */
	private static int toggle(Question question, int from, Option option) {
		int exclusive = question.options().stream().filter(Option::exclusive).mapToInt(Option::bit).sum();
		if (option.exclusive()) {
			return option.bit();
		}
		int toggled = (from ^ option.bit()) & ~exclusive;
		return (toggled != 0) ? toggled : exclusive;
	}

	private void tryOut(AnswerChange change) {
		int[] changed = this.masks.clone();
		changed[change.question().index()] = change.to();
		this.space.forEachCompletion(changed, (completed, verdict) -> {
			if (verdict != this.currentVerdict) {
				this.found.add(new TurningPoint(changes(change, completed), verdict));
			}
		});
	}

	/**
	 * Returns the change and the answers to the questions that it causes to be asked, in
	 * catalogue order.
	 */
	private List<AnswerChange> changes(AnswerChange change, int[] completed) {
		List<AnswerChange> changes = new ArrayList<>();
		for (Question question : this.space.questions()) {
			int index = question.index();
			if (question.equals(change.question())) {
				changes.add(change);
			}
			else if (this.masks[index] == 0 && completed[index] != 0) {
				changes.add(new AnswerChange(question, 0, completed[index]));
			}
		}
		return changes;
	}

}
