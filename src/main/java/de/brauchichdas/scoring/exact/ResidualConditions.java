package de.brauchichdas.scoring.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Holds conditions of which some answers are already known; a residual condition is what
 * is left of one, given as a number. Equal residual conditions have equal numbers, so
 * that partial answers can be merged by comparing numbers.
 */
final class ResidualConditions {

	/** Number of a condition that is known not to hold. */
	static final int FALSE = 0;

	/** Number of a condition that is known to hold. */
	static final int TRUE = 1;

	private final List<Node> nodes = new ArrayList<>();

	private final Map<Node, Integer> numbers = new HashMap<>();

	ResidualConditions() {
		number(new Constant(false));
		number(new Constant(true));
	}

	/** A residual condition; parts are given by their numbers. */
	private sealed interface Node {

	}

	private record Constant(boolean value) implements Node {

	}

	/**
	 * Holds if one of these options is chosen.
	 *
	 * @param question index of the question
	 * @param options mask of options
	 */
	private record AnswerLeaf(int question, int options) implements Node {

	}

	private record AxisLeaf(Axis axis, int from, int to) implements Node {

	}

	private record VerdictLeaf(Set<Verdict> verdicts) implements Node {

	}

	private record Not(int part) implements Node {

	}

	/**
	 * Holds if all parts do, or if any part does.
	 *
	 * @param parts numbers in ascending order
	 */
	private record Junction(boolean all, List<Integer> parts) implements Node {

	}

	/** Returns the number of a condition of which nothing is known yet. */
	int of(Condition condition) {
		if (condition instanceof Condition.AnswerIn in) {
			return answer(in.question(), in.options());
		}
		if (condition instanceof Condition.AnswerAtLeast atLeast) {
			return answer(atLeast.question(), atLeast.options());
		}
		if (condition instanceof Condition.Ticked ticked) {
			return answer(ticked.question(), ticked.option().bit());
		}
		if (condition instanceof Condition.AxisBetween between) {
			return number(new AxisLeaf(between.axis(), between.from(), between.to()));
		}
		if (condition instanceof Condition.VerdictIn in) {
			return number(new VerdictLeaf(in.verdicts()));
		}
		if (condition instanceof Condition.Not not) {
			return not(of(not.condition()));
		}
		if (condition instanceof Condition.Named named) {
			return of(named.condition());
		}
		if (condition instanceof Condition.All all) {
			return junction(true, all.conditions().stream().map(this::of).toList());
		}
		return junction(false, ((Condition.Any) condition).conditions().stream().map(this::of).toList());
	}

	/** Returns every mask of options that some condition asks about for a question. */
	Set<Integer> optionsAskedFor(Question question) {
		Set<Integer> masks = new LinkedHashSet<>();
		for (Node node : this.nodes) {
			if (node instanceof AnswerLeaf leaf && leaf.question() == question.index()) {
				masks.add(leaf.options());
			}
		}
		return masks;
	}

	/**
	 * Returns what is left once the answer to a question is known.
	 * @param mask the answer; 0 if the question is not asked
	 * @param memo results for the same question and mask, kept by the caller
	 */
	int restrict(int residual, Question question, int mask, Map<Integer, Integer> memo) {
		return rewrite(residual, (node) -> (node instanceof AnswerLeaf leaf && leaf.question() == question.index())
				? Boolean.valueOf((leaf.options() & mask) != 0) : null, memo);
	}

	/** Returns what is left once the points of an axis are known. */
	int restrict(int residual, Axis axis, int points, Map<Integer, Integer> memo) {
		return rewrite(residual, (node) -> (node instanceof AxisLeaf leaf && leaf.axis() == axis)
				? Boolean.valueOf(leaf.from() <= points && points <= leaf.to()) : null, memo);
	}

	private int rewrite(int residual, Known known, Map<Integer, Integer> memo) {
		if (residual <= TRUE) {
			return residual;
		}
		Integer done = memo.get(residual);
		if (done != null) {
			return done;
		}
		int result = rewrite(residual, this.nodes.get(residual), known, memo);
		memo.put(residual, result);
		return result;
	}

	private int rewrite(int residual, Node node, Known known, Map<Integer, Integer> memo) {
		if (node instanceof Not not) {
			return not(rewrite(not.part(), known, memo));
		}
		if (node instanceof Junction junction) {
			return junction(junction.all(),
					junction.parts().stream().map((part) -> rewrite(part, known, memo)).toList());
		}
		Boolean value = known.apply(node);
		return (value == null) ? residual : value ? TRUE : FALSE;
	}

	private int answer(Question question, int options) {
		return number(new AnswerLeaf(question.index(), options));
	}

	private int not(int part) {
		if (part <= TRUE) {
			return TRUE - part;
		}
		return (this.nodes.get(part) instanceof Not not) ? not.part() : number(new Not(part));
	}

	private int junction(boolean all, List<Integer> parts) {
		int neutral = all ? TRUE : FALSE;
		Set<Integer> remaining = new TreeSet<>();
		for (int part : parts) {
			if (part == TRUE - neutral) {
				return part;
			}
			if (this.nodes.get(part) instanceof Junction nested && nested.all() == all) {
				remaining.addAll(nested.parts());
			}
			else if (part != neutral) {
				remaining.add(part);
			}
		}
		if (remaining.size() < 2) {
			return remaining.isEmpty() ? neutral : remaining.iterator().next();
		}
		return number(new Junction(all, List.copyOf(remaining)));
	}

	private int number(Node node) {
		return this.numbers.computeIfAbsent(node, (added) -> {
			this.nodes.add(added);
			return this.nodes.size() - 1;
		});
	}

	/** Returns the value of a leaf, or null if it is not known yet. */
	private interface Known extends Function<Node, @Nullable Boolean> {

	}

}
