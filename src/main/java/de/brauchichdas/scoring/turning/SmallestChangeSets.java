package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.CatalogueOrder;
import de.brauchichdas.scoring.exact.CheapestPaths;
import de.brauchichdas.scoring.exact.DecisionSpace;

/**
 * For every verdict the smallest set of changes that leads to it. The cheapest way to
 * each class of either half is found layer by layer; then every pair of classes is looked
 * at once.
 */
final class SmallestChangeSets {

	private final DecisionSpace space;

	private final int[] masks;

	private final CheapestPaths left;

	private final CheapestPaths right;

	/**
	 * @param masks the answers that count
	 * @param changeable which questions may be answered otherwise
	 */
	SmallestChangeSets(DecisionSpace space, int[] masks, Predicate<Question> changeable) {
		this.space = space;
		this.masks = masks;
		CatalogueOrder digits = space.digits();
		this.left = new CheapestPaths(space.left(), masks, changeable, digits);
		this.right = new CheapestPaths(space.right(), masks, changeable, digits);
	}

	Map<Verdict, TurningPoint> all() {
		int verdicts = Verdict.values().length;
		int[] bestLeft = new int[verdicts];
		int[] bestRight = new int[verdicts];
		long[] best = new long[verdicts];
		java.util.Arrays.fill(best, CheapestPaths.UNREACHED);
		for (int l = 0; l < this.space.left().classes(); l++) {
			long costLeft = this.left.cost(l);
			if (costLeft == CheapestPaths.UNREACHED) {
				continue;
			}
			for (int r = 0; r < this.space.right().classes(); r++) {
				long costRight = this.right.cost(r);
				int verdict = this.space.verdictNumber(l, r);
				if (costRight != CheapestPaths.UNREACHED
						&& (costLeft + costRight < best[verdict] || (costLeft + costRight == best[verdict]
								&& comesFirst(l, r, bestLeft[verdict], bestRight[verdict])))) {
					best[verdict] = costLeft + costRight;
					bestLeft[verdict] = l;
					bestRight[verdict] = r;
				}
			}
		}
		Map<Verdict, TurningPoint> points = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			int i = verdict.ordinal();
			if (best[i] != CheapestPaths.UNREACHED) {
				points.put(verdict, new TurningPoint(changes(bestLeft[i], bestRight[i]), verdict));
			}
		}
		return points;
	}

	private boolean comesFirst(int l, int r, int otherL, int otherR) {
		for (int word = 0; word < this.space.digits().words(); word++) {
			int order = Long.compareUnsigned(this.left.digit(l, word) + this.right.digit(r, word),
					this.left.digit(otherL, word) + this.right.digit(otherR, word));
			if (order != 0) {
				return order < 0;
			}
		}
		return false;
	}

	private List<AnswerChange> changes(int l, int r) {
		int[] changed = this.masks.clone();
		this.left.follow(l, changed);
		this.right.follow(r, changed);
		List<AnswerChange> changes = new ArrayList<>();
		for (Question question : this.space.questions()) {
			int from = this.masks[question.index()];
			int to = changed[question.index()];
			if (to != 0 && to != from) {
				changes.add(new AnswerChange(question, from, to));
			}
		}
		return changes;
	}

}
