package de.brauchichdas.scoring.exact;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * A group of questions as a layered graph: one layer per question, and each answer leads
 * from one state to a state of the next layer. Partial answers share a state if no
 * condition and no points can tell them apart later. The states after the last layer are
 * the classes.
 *
 * @param classes number of classes
 * @param representatives per class one set of answers that leads to it, a mask per
 * question of the catalogue
 */
public record AnswerGraph(List<Layer> layers, int classes, List<int[]> representatives) {

	/**
	 * One question of the graph.
	 *
	 * @param groups its answers, grouped by their effect on conditions and points
	 * @param asked per state, whether the question is asked
	 * @param next per state and group, the state of the next layer; a state in which the
	 * question is not asked has a single successor
	 */
	public record Layer(Question question, List<AnswerGroup> groups, boolean[] asked, int[][] next) {

		public boolean asks(int state) {
			return this.asked[state];
		}

		/**
		 * Returns the first answer of a group that does not contain "don't know"; 0 if
		 * there is none.
		 */
		int firstKnownAnswer(int group) {
			return Arrays.stream(this.groups.get(group).masks())
				.filter((mask) -> this.question.chosen(mask).stream().noneMatch(Option::unknown))
				.findFirst()
				.orElse(0);
		}

		/** Returns the index of the group that an answer (a mask) belongs to. */
		public int groupOf(int mask) {
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

	/** Answers (masks) with the same points and the same effect on every condition. */
	public record AnswerGroup(int points, int[] masks) {

	}

	/** Returns the class that complete answers lead to. */
	int classOf(int[] masks) {
		int state = 0;
		for (Layer layer : this.layers) {
			state = layer.asks(state) ? layer.next()[state][layer.groupOf(masks[layer.question().index()])]
					: layer.next()[state][0];
		}
		return state;
	}

	/**
	 * Passes on every class that the unanswered questions can still lead to. While the
	 * consumer looks at a class, the masks contain the answers that lead to it.
	 */
	void forEachCompletion(int[] masks, IntConsumer consumer) {
		forEachCompletion(0, 0, masks, consumer);
	}

	private void forEachCompletion(int layerIndex, int state, int[] masks, IntConsumer consumer) {
		if (layerIndex == this.layers.size()) {
			consumer.accept(state);
			return;
		}
		Layer layer = this.layers.get(layerIndex);
		int index = layer.question().index();
		int given = masks[index];
		if (!layer.asks(state)) {
			masks[index] = 0;
			forEachCompletion(layerIndex + 1, layer.next()[state][0], masks, consumer);
		}
		else if (given != 0) {
			forEachCompletion(layerIndex + 1, layer.next()[state][layer.groupOf(given)], masks, consumer);
		}
		else {
			for (int group = 0; group < layer.groups().size(); group++) {
				masks[index] = layer.firstKnownAnswer(group);
				if (masks[index] != 0) {
					forEachCompletion(layerIndex + 1, layer.next()[state][group], masks, consumer);
				}
			}
		}
		masks[index] = given;
	}

	/**
	 * Returns per class how many sets of answers lead to it.
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
					long answers = asks ? layer.groups().get(group).masks().length : 1;
					int target = layer.next()[state][group];
					next[target] = Math.addExact(next[target], Math.multiplyExact(counts[state], answers));
				}
			}
			counts = next;
		}
		return counts;
	}

}
