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

/**
 * Counts how many questionnaires lead to each verdict and in how many each rule fires or
 * decides.
 */
final class VerdictCounts {

	private final Catalogue catalogue;

	private final DecisionSpace space;

	/** Per class of the left graph, its number of partial questionnaires. */
	private final long[] leftCounts;

	/** Per class of the right graph, its number of partial questionnaires. */
	private final long[] rightCounts;

	/** Per outcome, its number of questionnaires. */
	private final long[] numbers;

	/** Per outcome, the left and right class of one of its pairs. */
	private final int[][] examplePairs;

	VerdictCounts(Catalogue catalogue, DecisionSpace space) {
		this.catalogue = catalogue;
		this.space = space;
		this.numbers = new long[space.outcomes().size()];
		this.examplePairs = new int[this.numbers.length][];
		this.leftCounts = space.leftGraph().counts();
		this.rightCounts = space.rightGraph().counts();
		for (int leftClass = 0; leftClass < this.leftCounts.length; leftClass++) {
			for (int rightClass = 0; rightClass < this.rightCounts.length; rightClass++) {
				int outcome = space.outcomeIndex(leftClass, rightClass);
				this.numbers[outcome] = Math.addExact(this.numbers[outcome],
						Math.multiplyExact(this.leftCounts[leftClass], this.rightCounts[rightClass]));
				this.examplePairs[outcome] = new int[] { leftClass, rightClass };
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

	/**
	 * Counts the questionnaires in which the verdict would be another without the rule.
	 */
	private Count decides(Rule rule) {
		DecisionRules without = this.catalogue.rules().without(rule);
		Count count = Count.NONE;
		for (int leftClass = 0; leftClass < this.leftCounts.length; leftClass++) {
			for (int rightClass = 0; rightClass < this.rightCounts.length; rightClass++) {
				DecisionOutcome outcome = this.space.outcome(leftClass, rightClass);
				if (outcome.fired().contains(rule)) {
					Facts facts = this.space.representativeFacts(leftClass, rightClass);
					if (DecisionOrder.decide(without, facts).verdict() != outcome.verdict()) {
						count = count.plus(Math.multiplyExact(this.leftCounts[leftClass], this.rightCounts[rightClass]),
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
				Facts facts = this.space.representativeFacts(this.examplePairs[i][0], this.examplePairs[i][1]);
				count = count.plus(this.numbers[i], () -> Witness.of(this.catalogue, facts));
			}
		}
		return count;
	}

}
