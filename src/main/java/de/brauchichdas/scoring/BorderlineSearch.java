package de.brauchichdas.scoring;

import java.util.Optional;

import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Rules;
import de.brauchichdas.catalogue.Verdict;

/** Looks for the nearest other verdict by moving the points of one axis. */
final class BorderlineSearch {

	private final Rules rules;

	private final Facts facts;

	private final Verdict verdict;

	BorderlineSearch(Rules rules, Facts facts, Verdict verdict) {
		this.rules = rules;
		this.facts = facts;
		this.verdict = verdict;
	}

	/**
	 * @param within how many points at most; the nearest comes first, need before
	 * readiness, more before fewer points
	 */
	Optional<Borderline> within(int within) {
		for (int distance = 1; distance <= within; distance++) {
			for (Axis axis : Axis.values()) {
				for (int points : new int[] { distance, -distance }) {
					Verdict other = verdict(axis, points);
					if (other != this.verdict) {
						return Optional.of(new Borderline(other, axis, points));
					}
				}
			}
		}
		return Optional.empty();
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
