package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.DecisionSpace;

/** Every change of one answer that leads to another verdict. */
final class SingleChanges {

	private final DecisionSpace space;

	private final int[] masks;

	private final Verdict now;

	private final List<TurningPoint> found = new ArrayList<>();

	SingleChanges(DecisionSpace space, int[] masks) {
		this.space = space;
		this.masks = masks;
		this.now = space.verdict(masks);
	}

	List<TurningPoint> all() {
		for (Question question : this.space.questions()) {
			int from = this.masks[question.index()];
			if (from != 0) {
				for (int to : others(question, from)) {
					tryOut(new AnswerChange(question, from, to));
				}
			}
		}
		return this.found;
	}

	/** Each other option, or each single box turned. */
	private static Set<Integer> others(Question question, int from) {
		Set<Integer> others = new LinkedHashSet<>();
		for (Option option : question.options()) {
			others.add(question.multiple() ? turned(question, from, option) : option.bit());
		}
		others.remove(from);
		others.removeIf((mask) -> !question.permits(mask));
		return others;
	}

	private static int turned(Question question, int from, Option box) {
		int exclusive = question.options().stream().filter(Option::exclusive).mapToInt(Option::bit).sum();
		if (box.exclusive()) {
			return box.bit();
		}
		int turned = (from ^ box.bit()) & ~exclusive;
		return (turned != 0) ? turned : exclusive;
	}

	private void tryOut(AnswerChange change) {
		int[] changed = this.masks.clone();
		changed[change.question().index()] = change.to();
		this.space.completions(changed, (completed, verdict) -> {
			if (verdict != this.now) {
				this.found.add(new TurningPoint(changes(change, completed), verdict));
			}
		});
	}

	/** The change and the answers to the questions that it opens, in catalogue order. */
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
