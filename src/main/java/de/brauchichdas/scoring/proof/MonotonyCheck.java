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
 * Looks at all pairs of questionnaires that differ only in the next better answer to one
 * question: the two are followed through the graph together. Pairs in which the answer
 * also changes what is asked cannot be compared and are left out.
 */
final class MonotonyCheck {

	private final Catalogue catalogue;

	private final DecisionSpace space;

	MonotonyCheck(Catalogue catalogue, DecisionSpace space) {
		this.catalogue = catalogue;
		this.space = space;
	}

	/** Every question with one answer that is ordered or counts points. */
	List<Monotony> all() {
		return this.catalogue.questions()
			.stream()
			.filter((question) -> !question.multiple() && (question.ordered() || question.axis() != null))
			.map(this::of)
			.toList();
	}

	private Monotony of(Question question) {
		boolean inLeft = this.space.left().layers().stream().anyMatch((layer) -> layer.question().equals(question));
		AnswerGraph half = inLeft ? this.space.left() : this.space.right();
		long[] others = (inLeft ? this.space.right() : this.space.left()).counts();
		List<Option> options = question.options().stream().filter((option) -> !option.unknown()).toList();
		boolean promised = this.catalogue.rules().neverLowering().contains(question.id());
		Tally tally = new Tally();
		for (int i = 0; i + 1 < options.size(); i++) {
			Option from = options.get(i);
			Option to = options.get(i + 1);
			follow(half, question, from, to)
				.forEach((pair, followed) -> tally.add(inLeft, pair, followed, others, from, to));
		}
		return new Monotony(question, promised, tally.pairs, tally.lowered(), tally.example);
	}

	/** Two classes that differ only by the better answer. */
	private record Pair(int before, int after) {

	}

	/** How many pairs of questionnaires, with the answers of one of them. */
	private record Followed(long number, int[] masks) {

		Followed plus(Followed other) {
			return new Followed(Math.addExact(this.number, other.number),
					(Arrays.compare(other.masks, this.masks) < 0) ? other.masks : this.masks);
		}

	}

	private Map<Pair, Followed> follow(AnswerGraph half, Question question, Option from, Option to) {
		Map<Pair, Followed> pairs = new LinkedHashMap<>();
		pairs.put(new Pair(0, 0), new Followed(1, new int[this.catalogue.questions().size()]));
		for (Layer layer : half.layers()) {
			Map<Pair, Followed> next = new LinkedHashMap<>();
			boolean here = layer.question().equals(question);
			pairs.forEach((pair, followed) -> {
				if (here) {
					differ(layer, pair, followed, from, to, next);
				}
				else if (layer.asks(pair.before()) == layer.asks(pair.after())) {
					together(layer, pair, followed, next);
				}
			});
			pairs = next;
		}
		return pairs;
	}

	private static void differ(Layer layer, Pair pair, Followed followed, Option from, Option to,
			Map<Pair, Followed> next) {
		if (layer.asks(pair.before())) {
			int[] states = layer.next()[pair.before()];
			Pair apart = new Pair(states[layer.group(from.bit())], states[layer.group(to.bit())]);
			next.merge(apart, new Followed(followed.number(), with(followed, layer.question(), from.bit())),
					Followed::plus);
		}
	}

	private static void together(Layer layer, Pair pair, Followed followed, Map<Pair, Followed> next) {
		boolean asks = layer.asks(pair.before());
		int[] before = layer.next()[pair.before()];
		int[] after = layer.next()[pair.after()];
		for (int group = 0; group < before.length; group++) {
			int[] masks = asks ? layer.groups().get(group).masks() : new int[] { 0 };
			next.merge(new Pair(before[group], after[group]),
					new Followed(Math.multiplyExact(followed.number(), (long) masks.length),
							with(followed, layer.question(), masks[0])),
					Followed::plus);
		}
	}

	private static int[] with(Followed followed, Question question, int mask) {
		int[] masks = followed.masks().clone();
		masks[question.index()] = mask;
		return masks;
	}

	/** The pairs seen so far, and of those that lower the first in catalogue order. */
	private final class Tally {

		private long pairs;

		private long lowered;

		private int @Nullable [] smallest;

		private @Nullable Lowering example;

		void add(boolean inLeft, Pair pair, Followed followed, long[] others, Option from, Option to) {
			for (int other = 0; other < others.length; other++) {
				long number = Math.multiplyExact(followed.number(), others[other]);
				this.pairs = Math.addExact(this.pairs, number);
				Verdict before = verdict(inLeft, pair.before(), other);
				Verdict after = verdict(inLeft, pair.after(), other);
				if (after.rank() < before.rank()) {
					this.lowered = Math.addExact(this.lowered, number);
					int[] masks = masks(inLeft, followed, other);
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

		private Verdict verdict(boolean inLeft, int own, int other) {
			return (inLeft ? MonotonyCheck.this.space.outcome(own, other)
					: MonotonyCheck.this.space.outcome(other, own))
				.verdict();
		}

		private int[] masks(boolean inLeft, Followed followed, int other) {
			AnswerGraph half = inLeft ? MonotonyCheck.this.space.right() : MonotonyCheck.this.space.left();
			int[] masks = followed.masks().clone();
			int[] rest = half.representatives().get(other);
			for (int i = 0; i < masks.length; i++) {
				masks[i] |= rest[i];
			}
			return masks;
		}

	}

}
