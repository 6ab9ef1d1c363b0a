package de.brauchichdas.catalogue.decision;

import java.util.BitSet;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition.AxisBetween;
import de.brauchichdas.catalogue.question.Condition;

/** The points of both axes at which conditions begin or cease to hold. */
public final class AxisThresholds {

	private final BitSet need = new BitSet();

	private final BitSet readiness = new BitSet();

	AxisThresholds(Stream<Condition> conditions) {
		conditions.flatMap((condition) -> condition.leaves().stream()).forEach((leaf) -> {
			if (leaf instanceof AxisBetween between) {
				of(between.axis()).set(between.from());
				of(between.axis()).set(between.to() + 1);
			}
		});
	}

	/** Whether a condition can tell these points of an axis from those. */
	public boolean separate(Axis axis, int one, int other) {
		int first = of(axis).nextSetBit(Math.min(one, other) + 1);
		return first >= 0 && first <= Math.max(one, other);
	}

	private BitSet of(Axis axis) {
		return (axis == Axis.NEED) ? this.need : this.readiness;
	}

}
