package de.brauchichdas.scoring;

import java.util.Optional;

import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;

/** Looks for another verdict by moving the points of one axis. */
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
	 * Whether moving one axis by so many points, up or down, leads elsewhere; then the
	 * nearest point at which it does, need before readiness and more before fewer points.
	 */
	Optional<Borderline> within(int within) {
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

	/** The verdict so many points away; the same unless a threshold lies between. */
	private Verdict verdict(Axis axis, int away) {
		int now = this.facts.points(axis);
		int moved = Math.max(0, Math.min(Axis.MAXIMUM, now + away));
		if (!this.rules.thresholds().separate(axis, now, moved)) {
			return this.verdict;
		}
		Facts facts = (axis == Axis.NEED) ? this.facts.withPoints(moved, this.facts.points(Axis.READINESS))
				: this.facts.withPoints(this.facts.points(Axis.NEED), moved);
		return DecisionOrder.of(this.rules, facts).verdict();
	}

}
