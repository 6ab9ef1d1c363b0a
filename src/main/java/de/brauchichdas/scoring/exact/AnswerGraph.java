package de.brauchichdas.scoring.exact;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * One half of the questions as a graph: layer after layer a question, from state to state
 * by its answer. Partial answers that no rule and no threshold can tell apart share a
 * state; the states of the last layer are the classes of the half.
 *
 * @param classes how many classes there are
 * @param representatives per class one set of answers that leads to it, a mask per
 * question of the catalogue
 */
public record AnswerGraph(List<Layer> layers, int classes, List<int[]> representatives) {

	/**
	 * One question.
	 *
	 * @param groups its answers, grouped by what they do to rules and points
	 * @param asked per state whether the question is asked
	 * @param next per state and group the state it leads to; a state in which the
	 * question is not asked has a single successor
	 */
	public record Layer(Question question, List<Group> groups, boolean[] asked, int[][] next) {

		public boolean asks(int state) {
			return this.asked[state];
		}

		/** The first answer of a group that is not "don't know"; 0 if there is none. */
		int known(int group) {
			return Arrays.stream(this.groups.get(group).masks())
				.filter((mask) -> this.question.chosen(mask).stream().noneMatch(Option::unknown))
				.findFirst()
				.orElse(0);
		}

		/** The place of the group that an answer belongs to. */
		public int group(int mask) {
			for (int group = 0; group < this.groups.size(); group++) {
				for (int member : this.groups.get(group).masks()) {
					if (member == mask) {
						return group;
					}
				}
			}
			throw new IllegalArgumentException("No answer to " + this.question + ": " + mask);
		}

	}

	/** Answers that make no difference to any rule and bring the same points. */
	public record Group(int points, int[] masks) {

	}

	/** The class that these answers lead to. */
	int classOf(int[] masks) {
		int state = 0;
		for (Layer layer : this.layers) {
			state = layer.asks(state) ? layer.next()[state][layer.group(masks[layer.question().index()])]
					: layer.next()[state][0];
		}
		return state;
	}

	/**
	 * Every class that open questions can lead to, with the answers written into the
	 * masks while it is looked at.
	 */
	void completions(int[] masks, IntConsumer each) {
		completions(0, 0, masks, each);
	}

	private void completions(int at, int state, int[] masks, IntConsumer each) {
		if (at == this.layers.size()) {
			each.accept(state);
			return;
		}
		Layer layer = this.layers.get(at);
		int index = layer.question().index();
		int given = masks[index];
		if (!layer.asks(state)) {
			masks[index] = 0;
			completions(at + 1, layer.next()[state][0], masks, each);
		}
		else if (given != 0) {
			completions(at + 1, layer.next()[state][layer.group(given)], masks, each);
		}
		else {
			for (int group = 0; group < layer.groups().size(); group++) {
				masks[index] = layer.known(group);
				if (masks[index] != 0) {
					completions(at + 1, layer.next()[state][group], masks, each);
				}
			}
		}
		masks[index] = given;
	}

	/**
	 * How many sets of answers lead to each class.
	 * @throws ArithmeticException if a number exceeds 2^63 - 1
	 */
	public long[] counts() {
		long[] counts = { 1 };
		for (int i = 0; i < this.layers.size(); i++) {
			Layer layer = this.layers.get(i);
			long[] next = new long[(i + 1 < this.layers.size()) ? this.layers.get(i + 1).next().length : this.classes];
			for (int state = 0; state < counts.length; state++) {
				boolean asks = layer.asks(state);
				for (int group = 0; group < layer.next()[state].length; group++) {
					long ways = asks ? layer.groups().get(group).masks().length : 1;
					int target = layer.next()[state][group];
					next[target] = Math.addExact(next[target], Math.multiplyExact(counts[state], ways));
				}
			}
			counts = next;
		}
		return counts;
	}

}
