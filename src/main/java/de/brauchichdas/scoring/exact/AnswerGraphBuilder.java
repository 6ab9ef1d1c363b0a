package de.brauchichdas.scoring.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.exact.AnswerGraph.Group;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a half question by question, merging what leaves the same formulas and points.
 */
final class AnswerGraphBuilder {

	/**
	 * The most ways from a state to the next. The released catalogue takes some 20,000.
	 */
	private static final long MOST_STEPS = 1_000_000;

	private final Catalogue catalogue;

	private final List<Question> questions;

	private final ResidualConditions formulas = new ResidualConditions();

	/**
	 * Formulas of the observed conditions, then of "asked when" of the half's questions.
	 */
	private final int[] roots;

	private final int observed;

	/**
	 * @param conditions everything that must stay distinguishable
	 */
	AnswerGraphBuilder(Catalogue catalogue, List<Question> questions, List<Condition> conditions) {
		this.catalogue = catalogue;
		this.questions = questions;
		this.observed = conditions.size();
		this.roots = IntStream
			.concat(conditions.stream().mapToInt(this.formulas::of),
					questions.stream().mapToInt((question) -> asked(question.askedWhen())))
			.toArray();
	}

	private int asked(@Nullable Condition askedWhen) {
		return (askedWhen == null) ? ResidualConditions.TRUE : this.formulas.of(askedWhen);
	}

	/**
	 * What is left after some answers, and the points of both axes as far as they matter.
	 */
	private record State(List<Integer> formulas, int need, int readiness) {

	}

	/**
	 * @throws DecisionSpaceTooLargeException if the graph would have too many states
	 */
	AnswerGraph build() {
		long steps = 0;
		List<Layer> layers = new ArrayList<>();
		List<State> states = List.of(resolve(new State(Arrays.stream(this.roots).boxed().toList(), 0, 0), -1));
		List<int[]> masks = List.of(new int[this.catalogue.questions().size()]);
		for (int i = 0; i < this.questions.size(); i++) {
			Step step = new Step(this.questions.get(i), i);
			steps += (long) states.size() * step.groups.size();
			if (steps > MOST_STEPS) {
				throw new DecisionSpaceTooLargeException("from question '" + this.questions.get(i).id()
						+ "' on, the conditions tell apart too many answers");
			}
			layers.add(step.run(states, masks));
			states = step.states;
			masks = step.masks;
		}
		return new AnswerGraph(layers, states.size(), masks);
	}

	/** Answers grouped by what they do to the formulas and to the points. */
	private List<Group> groups(Question question) {
		Set<Integer> askedFor = this.formulas.optionsAskedFor(question);
		Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
		int permitted = question.multiple() ? (1 << question.options().size()) - 1 : question.options().size();
		for (int i = 1; i <= permitted; i++) {
			int mask = question.multiple() ? i : 1 << (i - 1);
			if (question.permits(mask)) {
				List<Integer> effect = new ArrayList<>(List.of((question.axis() != null) ? question.points(mask) : 0));
				askedFor.forEach((options) -> effect.add(Integer.signum(options & mask)));
				groups.computeIfAbsent(effect, (unknown) -> new ArrayList<>()).add(mask);
			}
		}
		return groups.entrySet()
			.stream()
			.map((entry) -> new Group(entry.getKey().get(0),
					entry.getValue().stream().mapToInt(Integer::intValue).toArray()))
			.toList();
	}

	/**
	 * Puts in the points of every axis whose last question of the whole catalogue is
	 * done.
	 */
	private State resolve(State state, int done) {
		State resolved = state;
		for (Axis axis : Axis.values()) {
			if (isLast(axis, done)) {
				int points = (axis == Axis.NEED) ? resolved.need() : resolved.readiness();
				Map<Integer, Integer> memo = new HashMap<>();
				List<Integer> left = resolved.formulas()
					.stream()
					.map((formula) -> this.formulas.restrict(formula, axis, points, memo))
					.toList();
				resolved = (axis == Axis.NEED) ? new State(left, 0, resolved.readiness())
						: new State(left, resolved.need(), 0);
			}
		}
		return resolved;
	}

	/** Whether the question at this place is the last one that counts on the axis. */
	private boolean isLast(Axis axis, int done) {
		List<Integer> places = IntStream.range(0, this.questions.size())
			.filter((i) -> this.questions.get(i).axis() == axis)
			.boxed()
			.toList();
		return !places.isEmpty() && places.get(places.size() - 1) == done;
	}

	/** One layer in the making. */
	private final class Step {

		private final Question question;

		private final int place;

		private final List<Group> groups;

		private final Map<State, Integer> numbers = new HashMap<>();

		private final List<State> states = new ArrayList<>();

		private final List<int[]> masks = new ArrayList<>();

		/** What is left of a formula, per group; the last one for "not asked". */
		private final List<Map<Integer, Integer>> memos;

		Step(Question question, int place) {
			this.question = question;
			this.place = place;
			this.groups = groups(question);
			this.memos = IntStream.rangeClosed(0, this.groups.size())
				.<Map<Integer, Integer>>mapToObj((i) -> new HashMap<>())
				.toList();
		}

		Layer run(List<State> before, List<int[]> masksBefore) {
			int[][] next = new int[before.size()][];
			boolean[] asked = new boolean[before.size()];
			for (int i = 0; i < before.size(); i++) {
				State state = before.get(i);
				int[] mask = masksBefore.get(i);
				asked[i] = asked(state.formulas().get(AnswerGraphBuilder.this.observed + this.place));
				next[i] = asked[i]
						? IntStream.range(0, this.groups.size()).map((group) -> go(state, mask, group)).toArray()
						: new int[] { go(state, mask, this.groups.size()) };
			}
			return new Layer(this.question, this.groups, asked, next);
		}

		private boolean asked(int formula) {
			if (formula > ResidualConditions.TRUE) {
				throw new IllegalStateException("It is not yet known whether " + this.question + " is asked");
			}
			return formula == ResidualConditions.TRUE;
		}

		/** The number of the state that a group of answers leads to. */
		private int go(State state, int[] masksSoFar, int group) {
			boolean asked = group < this.groups.size();
			int mask = asked ? this.groups.get(group).masks()[0] : 0;
			int points = asked ? this.groups.get(group).points() : 0;
			Map<Integer, Integer> memo = this.memos.get(group);
			List<Integer> left = new ArrayList<>(state.formulas().size());
			for (int i = 0; i < state.formulas().size(); i++) {
				boolean past = i == AnswerGraphBuilder.this.observed + this.place;
				left.add(past ? ResidualConditions.FALSE : AnswerGraphBuilder.this.formulas
					.restrict(state.formulas().get(i), this.question, mask, memo));
			}
			Axis axis = this.question.axis();
			State after = resolve(new State(left, state.need() + ((axis == Axis.NEED) ? points : 0),
					state.readiness() + ((axis == Axis.READINESS) ? points : 0)), this.place);
			int[] representative = masksSoFar.clone();
			representative[this.question.index()] = mask;
			Integer known = this.numbers.get(after);
			if (known != null) {
				if (Arrays.compare(representative, this.masks.get(known)) < 0) {
					this.masks.set(known, representative);
				}
				return known;
			}
			this.masks.add(representative);
			this.states.add(after);
			this.numbers.put(after, this.states.size() - 1);
			return this.states.size() - 1;
		}

	}

}
