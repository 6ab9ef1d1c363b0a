package de.brauchichdas.catalogue.loader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;

/**
 * A set of situations: per question the answers that are possible, per axis a range, and
 * the verdicts so far. Used to see whether a condition contradicts itself.
 */
final class Box {

	/** Stands beside the options of a question for "not asked". */
	private static final int NOT_ASKED = 1 << 31;

	private final int[] allowed;

	private final int[] ticked;

	private final int[] ranges;

	private final int verdicts;

	private Box(int[] allowed, int[] ticked, int[] ranges, int verdicts) {
		this.allowed = allowed;
		this.ticked = ticked;
		this.ranges = ranges;
		this.verdicts = verdicts;
	}

	/** Every situation with these questions; a question without a condition is asked. */
	static Box everything(List<Question> questions, int verdicts) {
		int[] allowed = new int[questions.size()];
		for (Question question : questions) {
			allowed[question.index()] = options(question) | ((question.askedWhen() != null) ? NOT_ASKED : 0);
		}
		return new Box(allowed, new int[allowed.length], new int[] { 0, Axis.MAXIMUM, 0, Axis.MAXIMUM }, verdicts);
	}

	static int options(Question question) {
		return (1 << question.options().size()) - 1;
	}

	/** Whether the question is asked in all of these situations. */
	boolean requires(Question question) {
		return (this.allowed[question.index()] & NOT_ASKED) == 0;
	}

	/** Whether the question is asked in none of these situations. */
	boolean excludes(Question question) {
		return this.allowed[question.index()] == NOT_ASKED;
	}

	/** The part of this box in which a single form holds, or does not. */
	List<Box> where(Condition form, boolean wanted) {
		if (form instanceof Condition.AnswerIn in) {
			return answered(in.question(), in.options(), wanted);
		}
		if (form instanceof Condition.AnswerAtLeast atLeast) {
			return answered(atLeast.question(), atLeast.options(), wanted);
		}
		if (form instanceof Condition.Ticked box) {
			return ticked(box, wanted);
		}
		if (form instanceof Condition.AxisBetween between) {
			return wanted ? range(between.axis(), between.from(), between.to()).stream().toList() : List
				.of(range(between.axis(), 0, between.from() - 1), range(between.axis(), between.to() + 1, Axis.MAXIMUM))
				.stream()
				.flatMap(Optional::stream)
				.toList();
		}
		if (form instanceof Condition.VerdictIn in) {
			int mask = in.verdicts().stream().mapToInt((verdict) -> 1 << verdict.ordinal()).sum();
			int left = this.verdicts & (wanted ? mask : ~mask);
			return (left != 0) ? List.of(new Box(this.allowed, this.ticked, this.ranges, left)) : List.of();
		}
		throw new IllegalArgumentException("Not a single form: " + form);
	}

	private List<Box> answered(Question question, int options, boolean wanted) {
		int[] left = this.allowed.clone();
		left[question.index()] &= wanted ? options : ~options;
		return (left[question.index()] != 0) ? List.of(new Box(left, this.ticked, this.ranges, this.verdicts))
				: List.of();
	}

	private List<Box> ticked(Condition.Ticked box, boolean wanted) {
		Question question = box.question();
		int[] left = this.allowed.clone();
		int[] ticks = this.ticked.clone();
		if (wanted) {
			left[question.index()] &= ~NOT_ASKED;
			ticks[question.index()] |= box.option().bit();
		}
		else {
			left[question.index()] &= ~box.option().bit();
		}
		int possible = left[question.index()];
		int needed = ticks[question.index()];
		boolean contradiction = possible == 0 || (needed & ~possible) != 0
				|| (needed != 0 && !question.permits(needed));
		return contradiction ? List.of() : List.of(new Box(left, ticks, this.ranges, this.verdicts));
	}

	private Optional<Box> range(Axis axis, int from, int to) {
		int[] left = Arrays.copyOf(this.ranges, this.ranges.length);
		int start = 2 * axis.ordinal();
		left[start] = Math.max(left[start], from);
		left[start + 1] = Math.min(left[start + 1], to);
		return (left[start] <= left[start + 1]) ? Optional.of(new Box(this.allowed, this.ticked, left, this.verdicts))
				: Optional.empty();
	}

}
