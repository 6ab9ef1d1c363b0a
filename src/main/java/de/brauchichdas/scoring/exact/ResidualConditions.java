package de.brauchichdas.scoring.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * What is left of conditions once some answers are known. Equal formulas have equal
 * numbers, so that partial answers which leave the same behind can be merged.
 */
final class ResidualConditions {

	static final int FALSE = 0;

	static final int TRUE = 1;

	private final List<Node> nodes = new ArrayList<>();

	private final Map<Node, Integer> numbers = new HashMap<>();

	ResidualConditions() {
		number(new Constant(false));
		number(new Constant(true));
	}

	/** One part of a formula. */
	private sealed interface Node {

	}

	private record Constant(boolean value) implements Node {

	}

	/** The answer to a question is one of these options. */
	private record AnswerLeaf(int question, int options) implements Node {

	}

	private record AxisLeaf(Axis axis, int from, int to) implements Node {

	}

	private record VerdictLeaf(Set<Verdict> verdicts) implements Node {

	}

	private record Not(int part) implements Node {

	}

	/** All of the parts, or any of them, in ascending order. */
	private record Junction(boolean all, List<Integer> parts) implements Node {

	}

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

	/** Every set of options that a formula asks for about a question. */
	Set<Integer> optionsAskedFor(Question question) {
		Set<Integer> masks = new LinkedHashSet<>();
		for (Node node : this.nodes) {
			if (node instanceof AnswerLeaf leaf && leaf.question() == question.index()) {
				masks.add(leaf.options());
			}
		}
		return masks;
	}

	/** What is left when the answer to a question is known; 0 for not asked. */
	int restrict(int formula, Question question, int mask, Map<Integer, Integer> memo) {
		return rewrite(formula, (node) -> (node instanceof AnswerLeaf leaf && leaf.question() == question.index())
				? Boolean.valueOf((leaf.options() & mask) != 0) : null, memo);
	}

	/** What is left when the points of an axis are known. */
	int restrict(int formula, Axis axis, int points, Map<Integer, Integer> memo) {
		return rewrite(formula, (node) -> (node instanceof AxisLeaf leaf && leaf.axis() == axis)
				? Boolean.valueOf(leaf.from() <= points && points <= leaf.to()) : null, memo);
	}

	private int rewrite(int formula, Known known, Map<Integer, Integer> memo) {
		if (formula <= TRUE) {
			return formula;
		}
		Integer done = memo.get(formula);
		if (done != null) {
			return done;
		}
		int result = rewrite(formula, this.nodes.get(formula), known, memo);
		memo.put(formula, result);
		return result;
	}

	private int rewrite(int formula, Node node, Known known, Map<Integer, Integer> memo) {
		if (node instanceof Not not) {
			return not(rewrite(not.part(), known, memo));
		}
		if (node instanceof Junction junction) {
			return junction(junction.all(),
					junction.parts().stream().map((part) -> rewrite(part, known, memo)).toList());
		}
		Boolean value = known.apply(node);
		return (value == null) ? formula : value ? TRUE : FALSE;
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
		Set<Integer> left = new java.util.TreeSet<>();
		for (int part : parts) {
			if (part == TRUE - neutral) {
				return part;
			}
			if (this.nodes.get(part) instanceof Junction same && same.all() == all) {
				left.addAll(same.parts());
			}
			else if (part != neutral) {
				left.add(part);
			}
		}
		if (left.size() < 2) {
			return left.isEmpty() ? neutral : left.iterator().next();
		}
		return number(new Junction(all, List.copyOf(left)));
	}

	private int number(Node node) {
		return this.numbers.computeIfAbsent(node, (unknown) -> {
			this.nodes.add(unknown);
			return this.nodes.size() - 1;
		});
	}

	/** The value of a leaf, if it is known. */
	private interface Known extends Function<Node, @org.jspecify.annotations.Nullable Boolean> {

	}

}
