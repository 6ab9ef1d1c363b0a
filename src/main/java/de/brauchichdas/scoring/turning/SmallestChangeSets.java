package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Finds for every verdict the smallest set of changes that leads to it. It takes the
 * cheapest path to each class of the two graphs and then compares all pairs of classes.
 */
final class SmallestChangeSets {

	private final DecisionSpace space;

	private final int[] masks;

	private final CheapestPaths leftPaths;

	private final CheapestPaths rightPaths;

	/**
	 * @param masks the answers that count, a mask per question
	 * @param changeable the questions whose answers may change
	 */
	SmallestChangeSets(DecisionSpace space, int[] masks, Predicate<Question> changeable) {
		this.space = space;
		this.masks = masks;
		CatalogueOrder order = space.catalogueOrder();
		this.leftPaths = new CheapestPaths(space.leftGraph(), masks, changeable, order);
		this.rightPaths = new CheapestPaths(space.rightGraph(), masks, changeable, order);
	}

	/**
	 * Returns the smallest set of changes per verdict, the present verdict included; a
	 * verdict that no permitted changes lead to is absent.
	 */
	Map<Verdict, TurningPoint> find() {
		int verdicts = Verdict.values().length;
		int[] bestLeftClasses = new int[verdicts];
		int[] bestRightClasses = new int[verdicts];
		long[] bestCosts = new long[verdicts];
		Arrays.fill(bestCosts, CheapestPaths.UNREACHED);
		for (int leftClass = 0; leftClass < this.space.leftGraph().classes(); leftClass++) {
			long leftCost = this.leftPaths.cost(leftClass);
			if (leftCost == CheapestPaths.UNREACHED) {
				continue;
			}
			for (int rightClass = 0; rightClass < this.space.rightGraph().classes(); rightClass++) {
				long rightCost = this.rightPaths.cost(rightClass);
				int verdict = this.space.verdictOrdinal(leftClass, rightClass);
				if (rightCost != CheapestPaths.UNREACHED && (leftCost + rightCost < bestCosts[verdict]
						|| (leftCost + rightCost == bestCosts[verdict] && comesFirst(leftClass, rightClass,
								bestLeftClasses[verdict], bestRightClasses[verdict])))) {
					bestCosts[verdict] = leftCost + rightCost;
					bestLeftClasses[verdict] = leftClass;
					bestRightClasses[verdict] = rightClass;
				}
			}
		}
		Map<Verdict, TurningPoint> points = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			int ordinal = verdict.ordinal();
			if (bestCosts[ordinal] != CheapestPaths.UNREACHED) {
				points.put(verdict,
						new TurningPoint(changes(bestLeftClasses[ordinal], bestRightClasses[ordinal]), verdict));
			}
		}
		return points;
	}

	/**
	 * Tells whether the changes to one pair of classes come before those to another pair
	 * in catalogue order.
	 */
	private boolean comesFirst(int leftClass, int rightClass, int otherLeftClass, int otherRightClass) {
		for (int word = 0; word < this.space.catalogueOrder().wordCount(); word++) {
			int comparison = Long.compareUnsigned(
					this.leftPaths.orderWord(leftClass, word) + this.rightPaths.orderWord(rightClass, word),
					this.leftPaths.orderWord(otherLeftClass, word) + this.rightPaths.orderWord(otherRightClass, word));
			if (comparison != 0) {
				return comparison < 0;
			}
		}
		return false;
	}

	private List<AnswerChange> changes(int leftClass, int rightClass) {
		int[] changed = this.masks.clone();
		this.leftPaths.writeAnswers(leftClass, changed);
		this.rightPaths.writeAnswers(rightClass, changed);
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
