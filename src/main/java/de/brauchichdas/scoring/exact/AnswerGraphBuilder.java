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
import de.brauchichdas.scoring.exact.AnswerGraph.AnswerGroup;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link AnswerGraph} question by question. It merges partial answers that
 * leave the same residual conditions and the same points.
 */
final class AnswerGraphBuilder {

	/**
	 * The most transitions that a graph may have. Each graph of the released catalogue
	 * has some 9,000.
	 */
	private static final long MAX_TRANSITIONS = 1_000_000;

	private final Catalogue catalogue;

	private final List<Question> questions;

	private final ResidualConditions residuals = new ResidualConditions();

	/**
	 * Residual conditions at the start: first the observed conditions, then
	 * {@code askedWhen} of each question.
	 */
	private final int[] roots;

	private final int observedCount;

	/**
	 * @param questions the questions of the graph, in the order of its layers
	 * @param conditions the observed conditions, which the classes must keep apart
	 */
	AnswerGraphBuilder(Catalogue catalogue, List<Question> questions, List<Condition> conditions) {
		this.catalogue = catalogue;
		this.questions = questions;
		this.observedCount = conditions.size();
		this.roots = IntStream
			.concat(conditions.stream().mapToInt(this.residuals::of),
					questions.stream().mapToInt((question) -> residualOf(question.askedWhen())))
			.toArray();
	}

	private int residualOf(@Nullable Condition askedWhen) {
		return (askedWhen == null) ? ResidualConditions.TRUE : this.residuals.of(askedWhen);
	}

	/**
	 * What is left of the conditions after some answers, and the points of both axes as
	 * long as a condition can still depend on them.
	 */
	private record State(List<Integer> residuals, int need, int readiness) {

	}

	/**
	 * @throws DecisionSpaceTooLargeException if the graph would have too many transitions
	 */
	AnswerGraph build() {
		long transitions = 0;
		List<Layer> layers = new ArrayList<>();
		List<State> states = List.of(resolve(new State(Arrays.stream(this.roots).boxed().toList(), 0, 0), -1));
		List<int[]> masks = List.of(new int[this.catalogue.questions().size()]);
		for (int i = 0; i < this.questions.size(); i++) {
			LayerBuilder layer = new LayerBuilder(this.questions.get(i), i);
			transitions += (long) states.size() * layer.groups.size();
			if (transitions > MAX_TRANSITIONS) {
				throw new DecisionSpaceTooLargeException("from question '" + this.questions.get(i).id()
						+ "' on, the conditions tell apart too many answers");
			}
			layers.add(layer.build(states, masks));
			states = layer.states;
			masks = layer.masks;
		}
		return new AnswerGraph(layers, states.size(), masks);
	}

	/**
	 * Groups the permitted answers by their effect on the residual conditions and by
	 * their points.
	 */
	private List<AnswerGroup> groups(Question question) {
		Set<Integer> askedFor = this.residuals.optionsAskedFor(question);
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
			.map((entry) -> new AnswerGroup(entry.getKey().get(0),
					entry.getValue().stream().mapToInt(Integer::intValue).toArray()))
			.toList();
	}

	/**
	 * Inserts the points of an axis into the residual conditions as soon as its last
	 * question of this graph is answered, and then forgets them.
	 * @param position index of the question that was answered last; -1 before the first
	 */
	private State resolve(State state, int position) {
		State resolved = state;
		for (Axis axis : Axis.values()) {
			if (isLast(axis, position)) {
				int points = (axis == Axis.NEED) ? resolved.need() : resolved.readiness();
				Map<Integer, Integer> memo = new HashMap<>();
				List<Integer> remaining = resolved.residuals()
					.stream()
					.map((residual) -> this.residuals.restrict(residual, axis, points, memo))
					.toList();
				resolved = (axis == Axis.NEED) ? new State(remaining, 0, resolved.readiness())
						: new State(remaining, resolved.need(), 0);
			}
		}
		return resolved;
	}

	/**
	 * Tells whether the question at this position is the last one of the graph that
	 * counts on the axis.
	 */
	private boolean isLast(Axis axis, int position) {
		List<Integer> positions = IntStream.range(0, this.questions.size())
			.filter((i) -> this.questions.get(i).axis() == axis)
			.boxed()
			.toList();
		return !positions.isEmpty() && positions.get(positions.size() - 1) == position;
	}

	/** Builds one layer and the states after it. */
	private final class LayerBuilder {

		private final Question question;

		private final int position;

		private final List<AnswerGroup> groups;

		private final Map<State, Integer> numbers = new HashMap<>();

		private final List<State> states = new ArrayList<>();

		private final List<int[]> masks = new ArrayList<>();

		/**
		 * Per group, results of {@link ResidualConditions#restrict}; the last entry is
		 * for "not asked".
		 */
		private final List<Map<Integer, Integer>> memos;

		LayerBuilder(Question question, int position) {
			this.question = question;
			this.position = position;
			this.groups = groups(question);
			this.memos = IntStream.rangeClosed(0, this.groups.size())
				.<Map<Integer, Integer>>mapToObj((i) -> new HashMap<>())
				.toList();
		}

		Layer build(List<State> before, List<int[]> masksBefore) {
			int[][] next = new int[before.size()][];
			boolean[] asked = new boolean[before.size()];
			for (int i = 0; i < before.size(); i++) {
				State state = before.get(i);
				int[] mask = masksBefore.get(i);
				asked[i] = isAsked(state.residuals().get(AnswerGraphBuilder.this.observedCount + this.position));
				next[i] = asked[i]
						? IntStream.range(0, this.groups.size()).map((group) -> successor(state, mask, group)).toArray()
						: new int[] { successor(state, mask, this.groups.size()) };
			}
			return new Layer(this.question, this.groups, asked, next);
		}

		private boolean isAsked(int residual) {
			if (residual > ResidualConditions.TRUE) {
				throw new IllegalStateException("It is not yet known whether " + this.question + " is asked");
			}
			return residual == ResidualConditions.TRUE;
		}

		/**
		 * Returns the number of the state that a group of answers leads to, and adds the
		 * state if it is new.
		 */
		private int successor(State state, int[] masksSoFar, int group) {
			boolean asked = group < this.groups.size();
			int mask = asked ? this.groups.get(group).masks()[0] : 0;
			int points = asked ? this.groups.get(group).points() : 0;
			Map<Integer, Integer> memo = this.memos.get(group);
			List<Integer> remaining = new ArrayList<>(state.residuals().size());
			for (int i = 0; i < state.residuals().size(); i++) {
				boolean ownAskedWhen = i == AnswerGraphBuilder.this.observedCount + this.position;
				remaining.add(ownAskedWhen ? ResidualConditions.FALSE : AnswerGraphBuilder.this.residuals
					.restrict(state.residuals().get(i), this.question, mask, memo));
			}
			Axis axis = this.question.axis();
			State after = resolve(new State(remaining, state.need() + ((axis == Axis.NEED) ? points : 0),
					state.readiness() + ((axis == Axis.READINESS) ? points : 0)), this.position);
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
