package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Verdict;

/**
 * For every verdict the smallest set of changes that leads to it. The cheapest way to
 * each class of either half is found layer by layer; then every pair of classes is looked
 * at once.
 */
final class SmallestSets {

	private final DecisionSpace space;

	private final int[] masks;

	private final CheapestWays left;

	private final CheapestWays right;

	/**
	 * @param masks the answers that count
	 * @param changeable which questions may be answered otherwise
	 */
	SmallestSets(DecisionSpace space, int[] masks, Predicate<Question> changeable) {
		this.space = space;
		this.masks = masks;
		Digits digits = space.digits();
		this.left = new CheapestWays(space.left(), masks, changeable, digits);
		this.right = new CheapestWays(space.right(), masks, changeable, digits);
	}

	Map<Verdict, TurningPoint> all() {
		int verdicts = Verdict.values().length;
		int[] bestLeft = new int[verdicts];
		int[] bestRight = new int[verdicts];
		long[] best = new long[verdicts];
		java.util.Arrays.fill(best, CheapestWays.UNREACHED);
		for (int l = 0; l < this.space.left().classes(); l++) {
			long costLeft = this.left.cost(l);
			if (costLeft == CheapestWays.UNREACHED) {
				continue;
			}
			for (int r = 0; r < this.space.right().classes(); r++) {
				long costRight = this.right.cost(r);
				int verdict = this.space.verdictNumber(l, r);
				if (costRight != CheapestWays.UNREACHED
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
			if (best[i] != CheapestWays.UNREACHED) {
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

	private List<Change> changes(int l, int r) {
		int[] changed = this.masks.clone();
		this.left.follow(l, changed);
		this.right.follow(r, changed);
		List<Change> changes = new ArrayList<>();
		for (Question question : this.space.questions()) {
			int from = this.masks[question.index()];
			int to = changed[question.index()];
			if (to != 0 && to != from) {
				changes.add(new Change(question, from, to));
			}
		}
		return changes;
	}

}
