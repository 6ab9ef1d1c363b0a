package de.brauchichdas.scoring.exact;

import java.util.Arrays;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;

/**
 * The smallest sets of changes that lead from some answers to each class of one graph.
 * Smallest means fewest changed answers, then the shortest distance, then first in
 * catalogue order. It goes through the graph layer by layer and keeps the best path to
 * each state.
 */
public final class CheapestPaths {

	/** Cost of a class that no permitted changes lead to. */
	public static final long UNREACHED = Long.MAX_VALUE;

	/**
	 * Cost of one more changed answer; the distance is added, and no distance is as large
	 * as this.
	 */
	private static final long COST_PER_ANSWER = 1L << 32;

	private final AnswerGraph graph;

	private final int[] masks;

	private final Predicate<Question> changeable;

	private final CatalogueOrder order;

	private final int wordCount;

	/** Per layer and state, the previous state on the best path. */
	private final int[][] before;

	/** Per layer and state, the mask of the answer on the best path. */
	private final int[][] chosen;

	/** Per state reached so far, the cost of the best path to it. */
	private long[] costs = { 0 };

	/**
	 * Per state, the number of its best path in {@link CatalogueOrder}, as consecutive
	 * words.
	 */
	private long[] orderNumbers;

	/**
	 * @param masks the answers to start from, a mask per question; 0 if not asked
	 * @param changeable the questions whose answers may change
	 */
	public CheapestPaths(AnswerGraph graph, int[] masks, Predicate<Question> changeable, CatalogueOrder order) {
		this.graph = graph;
		this.masks = masks;
		this.changeable = changeable;
		this.order = order;
		this.wordCount = order.wordCount();
		this.before = new int[graph.layers().size()][];
		this.chosen = new int[graph.layers().size()][];
		this.orderNumbers = new long[this.wordCount];
		for (int i = 0; i < graph.layers().size(); i++) {
			advance(i);
		}
	}

	/**
	 * Returns the cost of the best path to a class; {@link #UNREACHED} if there is none.
	 */
	public long cost(int state) {
		return this.costs[state];
	}

	/**
	 * Returns one word of the number of the best path to a class in
	 * {@link CatalogueOrder}.
	 */
	public long orderWord(int state, int word) {
		return this.orderNumbers[state * this.wordCount + word];
	}

	/**
	 * Writes the answers of the best path to a class into the masks; 0 for questions that
	 * are not asked.
	 */
	public void writeAnswers(int state, int[] answers) {
		int current = state;
		for (int i = this.graph.layers().size() - 1; i >= 0; i--) {
			answers[this.graph.layers().get(i).question().index()] = this.chosen[i][current];
			current = this.before[i][current];
		}
	}

	private void advance(int layerIndex) {
		Layer layer = this.graph.layers().get(layerIndex);
		int states = (layerIndex + 1 < this.graph.layers().size())
				? this.graph.layers().get(layerIndex + 1).next().length : this.graph.classes();
		NextStates nextStates = new NextStates(states, layer.question());
		Choice[] choices = choices(layer);
		for (int state = 0; state < this.costs.length; state++) {
			if (this.costs[state] != UNREACHED) {
				offerAll(layer, state, choices, nextStates);
			}
		}
		this.before[layerIndex] = nextStates.from;
		this.chosen[layerIndex] = nextStates.answer;
		this.costs = nextStates.cost;
		this.orderNumbers = nextStates.orderNumber;
	}

	private void offerAll(Layer layer, int state, Choice[] choices, NextStates nextStates) {
		if (!layer.asks(state)) {
			nextStates.offer(layer.next()[state][0], state, 0, 0, this.order.unchangedDigit(layer.question()));
			return;
		}
		for (Choice choice : choices) {
			nextStates.offer(layer.next()[state][choice.group], state, choice.cost, choice.mask, choice.digit);
		}
	}

	/** The answer of a group that is nearest to the present one. */
	private record Choice(int group, int mask, long cost, long digit) {

	}

	private Choice[] choices(Layer layer) {
		Question question = layer.question();
		int current = this.masks[question.index()];
		int currentGroup = (current != 0) ? layer.groupOf(current) : -1;
		Choice[] choices = new Choice[layer.groups().size()];
		int count = 0;
		for (int group = 0; group < choices.length; group++) {
			if (group == currentGroup) {
				choices[count++] = new Choice(group, current, 0, this.order.unchangedDigit(question));
			}
			else if (current == 0 || this.changeable.test(question)) {
				int nearest = nearest(question, current, layer.groups().get(group).masks());
				if (nearest != 0) {
					long cost = (current == 0) ? 0 : COST_PER_ANSWER + question.distance(current, nearest);
					choices[count++] = new Choice(group, nearest, cost, this.order.digit(question, nearest));
				}
			}
		}
		return Arrays.copyOf(choices, count);
	}

	/** Returns the nearest answer that may be proposed; 0 if there is none. */
	private static int nearest(Question question, int current, int[] members) {
		int nearest = 0;
		for (int mask : members) {
			if (proposable(question, mask) && (nearest == 0
					|| (current != 0 && question.distance(current, mask) < question.distance(current, nearest)))) {
				nearest = mask;
			}
		}
		return nearest;
	}

	private static boolean proposable(Question question, int mask) {
		for (int rest = mask; rest != 0; rest &= rest - 1) {
			if (question.options().get(Integer.numberOfTrailingZeros(rest)).unknown()) {
				return false;
			}
		}
		return true;
	}

	/** The states after a layer, each with the best path found so far. */
	private final class NextStates {

		private final int word;

		private final long[] cost;

		private final long[] orderNumber;

		private final int[] from;

		private final int[] answer;

		NextStates(int states, Question question) {
			this.word = CheapestPaths.this.order.wordIndex(question);
			this.cost = new long[states];
			Arrays.fill(this.cost, UNREACHED);
			this.orderNumber = new long[states * CheapestPaths.this.wordCount];
			this.from = new int[states];
			this.answer = new int[states];
		}

		void offer(int state, int source, long more, int mask, long digit) {
			long offered = CheapestPaths.this.costs[source] + more;
			if (offered > this.cost[state] || (offered == this.cost[state] && !comesFirst(state, source, digit))) {
				return;
			}
			this.cost[state] = offered;
			this.from[state] = source;
			this.answer[state] = mask;
			int wordCount = CheapestPaths.this.wordCount;
			System.arraycopy(CheapestPaths.this.orderNumbers, source * wordCount, this.orderNumber, state * wordCount,
					wordCount);
			this.orderNumber[state * wordCount + this.word] += digit;
		}

		private boolean comesFirst(int state, int source, long digit) {
			int wordCount = CheapestPaths.this.wordCount;
			for (int w = 0; w < wordCount; w++) {
				long offered = CheapestPaths.this.orderNumbers[source * wordCount + w] + ((w == this.word) ? digit : 0);
				long held = this.orderNumber[state * wordCount + w];
				if (offered != held) {
					return offered < held;
				}
			}
			return false;
		}

	}

}
