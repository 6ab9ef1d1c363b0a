package de.brauchichdas.scoring;

import java.util.Optional;

import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * Step 4 of the evaluation: looks for another verdict by moving the points of one axis
 * and applying the order of decision again.
 */
final class BorderlineSearch {

	private static final Axis[] AXES = Axis.values();

	private final DecisionRules rules;

	private final Facts facts;

	private final Verdict verdict;

	BorderlineSearch(DecisionRules rules, Facts facts, Verdict verdict) {
		this.rules = rules;
		this.facts = facts;
		this.verdict = verdict;
	}

	/**
	 * Checks whether moving one axis by exactly this many points, up or down, leads to
	 * another verdict. If so, it returns the smallest move that changes the verdict; of
	 * equal moves, need comes before readiness and up before down.
	 * @param within points that make a case borderline
	 */
	Optional<Borderline> find(int within) {
		Borderline nearest = null;
		for (Axis axis : AXES) {
			for (int sign = 1; sign >= -1; sign -= 2) {
				if (verdict(axis, sign * within) != this.verdict) {
					Borderline found = nearest(axis, sign);
					nearest = (nearest == null || Math.abs(found.points()) < Math.abs(nearest.points())) ? found
							: nearest;
				}
			}
		}
		return Optional.ofNullable(nearest);
	}

	private Borderline nearest(Axis axis, int sign) {
		int points = sign;
		Verdict other = verdict(axis, points);
		while (other == this.verdict) {
			points += sign;
			other = verdict(axis, points);
		}
		return new Borderline(other, axis, points);
	}

	/**
	 * Returns the verdict after a move. The points stay within 0–100, and the order of
	 * decision is applied only if a threshold lies between.
	 */
	private Verdict verdict(Axis axis, int move) {
		int current = this.facts.points(axis);
		int moved = Math.max(0, Math.min(Axis.MAXIMUM, current + move));
		if (!this.rules.thresholds().anyBetween(axis, current, moved)) {
			return this.verdict;
		}
		Facts facts = (axis == Axis.NEED) ? this.facts.withPoints(moved, this.facts.points(Axis.READINESS))
				: this.facts.withPoints(this.facts.points(Axis.NEED), moved);
		return DecisionOrder.decide(this.rules, facts).verdict();
	}

}
