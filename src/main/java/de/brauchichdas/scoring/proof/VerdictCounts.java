package de.brauchichdas.scoring.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.DecisionOutcome;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.RuleCount;
import de.brauchichdas.scoring.proof.CatalogueProof.Witness;

/** Counts the questionnaires behind each outcome. */
final class VerdictCounts {

	private final Catalogue catalogue;

	private final DecisionSpace space;

	private final long[] left;

	private final long[] right;

	private final long[] numbers;

	private final int[][] pairs;

	VerdictCounts(Catalogue catalogue, DecisionSpace space) {
		this.catalogue = catalogue;
		this.space = space;
		this.numbers = new long[space.outcomes().size()];
		this.pairs = new int[this.numbers.length][];
		this.left = space.left().counts();
		this.right = space.right().counts();
		for (int l = 0; l < this.left.length; l++) {
			for (int r = 0; r < this.right.length; r++) {
				int outcome = space.outcomeNumber(l, r);
				this.numbers[outcome] = Math.addExact(this.numbers[outcome],
						Math.multiplyExact(this.left[l], this.right[r]));
				this.pairs[outcome] = new int[] { l, r };
			}
		}
	}

	long total() {
		return Arrays.stream(this.numbers).reduce(0, Math::addExact);
	}

	Count verdict(Verdict verdict) {
		return count((outcome) -> outcome.verdict() == verdict);
	}

	List<RuleCount> rules() {
		List<RuleCount> rules = new ArrayList<>();
		for (Rule rule : this.catalogue.rules().all()) {
			rules.add(new RuleCount(rule, count((outcome) -> outcome.fired().contains(rule)), decides(rule)));
		}
		return rules;
	}

	/** Questionnaires in which another verdict would come out without the rule. */
	private Count decides(Rule rule) {
		DecisionRules without = this.catalogue.rules().without(rule);
		Count count = Count.NONE;
		for (int l = 0; l < this.left.length; l++) {
			for (int r = 0; r < this.right.length; r++) {
				DecisionOutcome outcome = this.space.outcome(l, r);
				if (outcome.fired().contains(rule)) {
					Facts facts = this.space.representative(l, r);
					if (DecisionOrder.of(without, facts).verdict() != outcome.verdict()) {
						count = count.plus(Math.multiplyExact(this.left[l], this.right[r]),
								() -> Witness.of(this.catalogue, facts));
					}
				}
			}
		}
		return count;
	}

	private Count count(Predicate<DecisionOutcome> which) {
		Count count = Count.NONE;
		for (int i = 0; i < this.numbers.length; i++) {
			if (which.test(this.space.outcomes().get(i))) {
				Facts facts = this.space.representative(this.pairs[i][0], this.pairs[i][1]);
				count = count.plus(this.numbers[i], () -> Witness.of(this.catalogue, facts));
			}
		}
		return count;
	}

}
