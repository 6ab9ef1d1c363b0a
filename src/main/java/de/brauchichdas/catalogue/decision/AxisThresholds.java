package de.brauchichdas.catalogue.decision;

import java.util.BitSet;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition.AxisBetween;
import de.brauchichdas.catalogue.question.Condition;

/**
 * The points at which a condition of the decision rules begins or ceases to hold, per
 * axis. {@code BorderlineSearch} uses it to skip moves that cannot change the verdict.
 */
public final class AxisThresholds {

	/**
	 * Bit {@code p} is set if a condition differs between {@code p - 1} and {@code p}
	 * points.
	 */
	private final BitSet need = new BitSet();

	private final BitSet readiness = new BitSet();

	AxisThresholds(Stream<Condition> conditions) {
		conditions.flatMap((condition) -> condition.leaves().stream()).forEach((leaf) -> {
			if (leaf instanceof AxisBetween between) {
				thresholds(between.axis()).set(between.from());
				thresholds(between.axis()).set(between.to() + 1);
			}
		});
	}

	/** Tells whether some condition can differ between these two points of an axis. */
	public boolean anyBetween(Axis axis, int points, int otherPoints) {
		int first = thresholds(axis).nextSetBit(Math.min(points, otherPoints) + 1);
		return first >= 0 && first <= Math.max(points, otherPoints);
	}

	private BitSet thresholds(Axis axis) {
		return (axis == Axis.NEED) ? this.need : this.readiness;
	}

}
