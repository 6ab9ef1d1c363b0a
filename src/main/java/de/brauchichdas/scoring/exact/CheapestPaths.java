package de.brauchichdas.scoring.exact;

import java.util.Arrays;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;

/**
 * The smallest sets of changes that lead from some answers to each class of a half:
 * fewest answers, then shortest distance, then catalogue order. Layer by layer, because a
 * state forgets how it was reached.
 */
public final class CheapestPaths {

	public static final long UNREACHED = Long.MAX_VALUE;

	/** One more answer weighs more than any distance. */
	private static final long ANSWER = 1L << 32;

	private final AnswerGraph half;

	private final int[] masks;

	private final Predicate<Question> changeable;

	private final CatalogueOrder digits;

	private final int words;

	/** Per layer and state the state before and the answer that was chosen. */
	private final int[][] before;

	private final int[][] chosen;

	private long[] costs = { 0 };

	private long[] ties;

	public CheapestPaths(AnswerGraph half, int[] masks, Predicate<Question> changeable, CatalogueOrder digits) {
		this.half = half;
		this.masks = masks;
		this.changeable = changeable;
		this.digits = digits;
		this.words = digits.words();
		this.before = new int[half.layers().size()][];
		this.chosen = new int[half.layers().size()][];
		this.ties = new long[this.words];
		for (int i = 0; i < half.layers().size(); i++) {
			advance(i);
		}
	}

	/** What it costs to reach a class. */
	public long cost(int state) {
		return this.costs[state];
	}

	public long digit(int state, int word) {
		return this.ties[state * this.words + word];
	}

	/** Writes the answers of the cheapest way to a class; 0 for questions not asked. */
	public void follow(int state, int[] answers) {
		int at = state;
		for (int i = this.half.layers().size() - 1; i >= 0; i--) {
			answers[this.half.layers().get(i).question().index()] = this.chosen[i][at];
			at = this.before[i][at];
		}
	}

	private void advance(int i) {
		Layer layer = this.half.layers().get(i);
		int states = (i + 1 < this.half.layers().size()) ? this.half.layers().get(i + 1).next().length
				: this.half.classes();
		Target target = new Target(states, layer.question());
		Choice[] choices = choices(layer);
		for (int state = 0; state < this.costs.length; state++) {
			if (this.costs[state] != UNREACHED) {
				go(layer, state, choices, target);
			}
		}
		this.before[i] = target.from;
		this.chosen[i] = target.answer;
		this.costs = target.cost;
		this.ties = target.tie;
	}

	private void go(Layer layer, int state, Choice[] choices, Target target) {
		if (!layer.asks(state)) {
			target.offer(layer.next()[state][0], state, 0, 0, this.digits.unchanged(layer.question()));
			return;
		}
		for (Choice choice : choices) {
			target.offer(layer.next()[state][choice.group], state, choice.cost, choice.mask, choice.digit);
		}
	}

	/** An answer worth looking at: the nearest of its group. */
	private record Choice(int group, int mask, long cost, long digit) {

	}

	private Choice[] choices(Layer layer) {
		Question question = layer.question();
		int now = this.masks[question.index()];
		int own = (now != 0) ? layer.group(now) : -1;
		Choice[] choices = new Choice[layer.groups().size()];
		int count = 0;
		for (int group = 0; group < choices.length; group++) {
			if (group == own) {
				choices[count++] = new Choice(group, now, 0, this.digits.unchanged(question));
			}
			else if (now == 0 || this.changeable.test(question)) {
				int nearest = nearest(question, now, layer.groups().get(group).masks());
				if (nearest != 0) {
					long cost = (now == 0) ? 0 : ANSWER + question.distance(now, nearest);
					choices[count++] = new Choice(group, nearest, cost, this.digits.of(question, nearest));
				}
			}
		}
		return Arrays.copyOf(choices, count);
	}

	/** The nearest answer that may be proposed; 0 if there is none. */
	private static int nearest(Question question, int now, int[] members) {
		int nearest = 0;
		for (int mask : members) {
			if (proposable(question, mask)
					&& (nearest == 0 || (now != 0 && question.distance(now, mask) < question.distance(now, nearest)))) {
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

	/** The states after a layer, each with the best way found so far. */
	private final class Target {

		private final int word;

		private final long[] cost;

		private final long[] tie;

		private final int[] from;

		private final int[] answer;

		Target(int states, Question question) {
			this.word = CheapestPaths.this.digits.word(question);
			this.cost = new long[states];
			Arrays.fill(this.cost, UNREACHED);
			this.tie = new long[states * CheapestPaths.this.words];
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
			int words = CheapestPaths.this.words;
			System.arraycopy(CheapestPaths.this.ties, source * words, this.tie, state * words, words);
			this.tie[state * words + this.word] += digit;
		}

		private boolean comesFirst(int state, int source, long digit) {
			int words = CheapestPaths.this.words;
			for (int w = 0; w < words; w++) {
				long offered = CheapestPaths.this.ties[source * words + w] + ((w == this.word) ? digit : 0);
				long held = this.tie[state * words + w];
				if (offered != held) {
					return offered < held;
				}
			}
			return false;
		}

	}

}
