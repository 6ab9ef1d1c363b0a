package de.brauchichdas.scoring.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;
import de.brauchichdas.scoring.exact.AnswerGraph;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.Lowering;
import de.brauchichdas.scoring.proof.CatalogueProof.Monotony;
import de.brauchichdas.scoring.proof.CatalogueProof.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each question, how often the next better answer lowers the verdict. It
 * follows pairs of questionnaires that differ only in this answer through the graph.
 * Pairs in which the answer also changes which questions are asked cannot be compared and
 * are left out.
 */
final class MonotonyCheck {

	private final Catalogue catalogue;

	private final DecisionSpace space;

	MonotonyCheck(Catalogue catalogue, DecisionSpace space) {
		this.catalogue = catalogue;
		this.space = space;
	}

	/** Checks every single-choice question that is ordered or brings points. */
	List<Monotony> checkAll() {
		return this.catalogue.questions()
			.stream()
			.filter((question) -> !question.multiple() && (question.ordered() || question.axis() != null))
			.map(this::check)
			.toList();
	}

	private Monotony check(Question question) {
		boolean inLeftGraph = this.space.leftGraph()
			.layers()
			.stream()
			.anyMatch((layer) -> layer.question().equals(question));
		AnswerGraph graph = inLeftGraph ? this.space.leftGraph() : this.space.rightGraph();
		long[] otherCounts = (inLeftGraph ? this.space.rightGraph() : this.space.leftGraph()).counts();
		List<Option> options = question.options().stream().filter((option) -> !option.unknown()).toList();
		boolean promised = this.catalogue.rules().neverLowering().contains(question.id());
		PairCounter counter = new PairCounter();
		for (int i = 0; i + 1 < options.size(); i++) {
			Option from = options.get(i);
			Option to = options.get(i + 1);
			followPairs(graph, question, from, to)
				.forEach((pair, counted) -> counter.add(inLeftGraph, pair, counted, otherCounts, from, to));
		}
		return new Monotony(question, promised, counter.pairs, counter.lowered(), counter.example);
	}

	/** The classes before and after the better answer. */
	private record ClassPair(int before, int after) {

	}

	/**
	 * Pairs of questionnaires with the same classes.
	 *
	 * @param number how many there are
	 * @param masks one questionnaire before the better answer, the first in catalogue
	 * order
	 */
	private record CountedPairs(long number, int[] masks) {

		CountedPairs plus(CountedPairs other) {
			return new CountedPairs(Math.addExact(this.number, other.number),
					(Arrays.compare(other.masks, this.masks) < 0) ? other.masks : this.masks);
		}

	}

	/** Returns the pairs at the end of the graph that differ by these two options. */
	private Map<ClassPair, CountedPairs> followPairs(AnswerGraph graph, Question question, Option from, Option to) {
		Map<ClassPair, CountedPairs> pairs = new LinkedHashMap<>();
		pairs.put(new ClassPair(0, 0), new CountedPairs(1, new int[this.catalogue.questions().size()]));
		for (Layer layer : graph.layers()) {
			Map<ClassPair, CountedPairs> next = new LinkedHashMap<>();
			boolean here = layer.question().equals(question);
			pairs.forEach((pair, counted) -> {
				if (here) {
					separate(layer, pair, counted, from, to, next);
				}
				else if (layer.asks(pair.before()) == layer.asks(pair.after())) {
					advance(layer, pair, counted, next);
				}
			});
			pairs = next;
		}
		return pairs;
	}

	private static void separate(Layer layer, ClassPair pair, CountedPairs counted, Option from, Option to,
			Map<ClassPair, CountedPairs> next) {
		if (layer.asks(pair.before())) {
			int[] states = layer.next()[pair.before()];
			ClassPair apart = new ClassPair(states[layer.groupOf(from.bit())], states[layer.groupOf(to.bit())]);
			next.merge(apart, new CountedPairs(counted.number(), with(counted, layer.question(), from.bit())),
					CountedPairs::plus);
		}
	}

	private static void advance(Layer layer, ClassPair pair, CountedPairs counted, Map<ClassPair, CountedPairs> next) {
		boolean asks = layer.asks(pair.before());
		int[] before = layer.next()[pair.before()];
		int[] after = layer.next()[pair.after()];
		for (int group = 0; group < before.length; group++) {
			int[] masks = asks ? layer.groups().get(group).masks() : new int[] { 0 };
			next.merge(new ClassPair(before[group], after[group]),
					new CountedPairs(Math.multiplyExact(counted.number(), (long) masks.length),
							with(counted, layer.question(), masks[0])),
					CountedPairs::plus);
		}
	}

	private static int[] with(CountedPairs counted, Question question, int mask) {
		int[] masks = counted.masks().clone();
		masks[question.index()] = mask;
		return masks;
	}

	/**
	 * Counts the pairs and those that lower the verdict; of the latter it keeps the first
	 * in catalogue order.
	 */
	private final class PairCounter {

		private long pairs;

		private long lowered;

		private int @Nullable [] smallest;

		private @Nullable Lowering example;

		void add(boolean inLeftGraph, ClassPair pair, CountedPairs counted, long[] otherCounts, Option from,
				Option to) {
			for (int other = 0; other < otherCounts.length; other++) {
				long number = Math.multiplyExact(counted.number(), otherCounts[other]);
				this.pairs = Math.addExact(this.pairs, number);
				Verdict before = verdict(inLeftGraph, pair.before(), other);
				Verdict after = verdict(inLeftGraph, pair.after(), other);
				if (after.rank() < before.rank()) {
					this.lowered = Math.addExact(this.lowered, number);
					int[] masks = masks(inLeftGraph, counted, other);
					if (this.smallest == null || Arrays.compare(masks, this.smallest) < 0) {
						this.smallest = masks;
						this.example = new Lowering(from.id(), to.id(), before, after);
					}
				}
			}
		}

		Count lowered() {
			int[] masks = this.smallest;
			return (masks != null) ? new Count(this.lowered, Witness.of(MonotonyCheck.this.catalogue, new Facts(masks)))
					: Count.NONE;
		}

		private Verdict verdict(boolean inLeftGraph, int own, int other) {
			return (inLeftGraph ? MonotonyCheck.this.space.outcome(own, other)
					: MonotonyCheck.this.space.outcome(other, own))
				.verdict();
		}

		private int[] masks(boolean inLeftGraph, CountedPairs counted, int other) {
			AnswerGraph graph = inLeftGraph ? MonotonyCheck.this.space.rightGraph()
					: MonotonyCheck.this.space.leftGraph();
			int[] masks = counted.masks().clone();
			int[] rest = graph.representatives().get(other);
			for (int i = 0; i < masks.length; i++) {
				masks[i] |= rest[i];
			}
			return masks;
		}

	}

}
