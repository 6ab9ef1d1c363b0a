package de.brauchichdas.scoring;

import java.util.Optional;

import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Rules;
import de.brauchichdas.catalogue.Verdict;

/** Looks for another verdict by moving the points of one axis. */
final class BorderlineSearch {

	private static final Axis[] AXES = Axis.values();

	private final Rules rules;

	private final Facts facts;

	private final Verdict verdict;

	BorderlineSearch(Rules rules, Facts facts, Verdict verdict) {
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
		while (verdict(axis, points) == this.verdict) {
			points += sign;
		}
		return new Borderline(verdict(axis, points), axis, points);
	}

	private Verdict verdict(Axis axis, int points) {
		int need = this.facts.points(Axis.NEED) + ((axis == Axis.NEED) ? points : 0);
		int readiness = this.facts.points(Axis.READINESS) + ((axis == Axis.READINESS) ? points : 0);
		return Decision.of(this.rules, this.facts.withPoints(clamp(need), clamp(readiness))).verdict();
	}

	private static int clamp(int points) {
		return Math.max(0, Math.min(Axis.MAXIMUM, points));
	}

}
