package de.brauchichdas.scoring.exact;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.scoring.DecisionOutcome;

/** Walks over all questionnaires, a pair of classes at a time. */
public final class ClassPairs {

	private final DecisionSpace space;

	/**
	 * @param observed conditions that must stay distinguishable besides the rules
	 * @throws DecisionSpaceTooLargeException if conditions tell too much apart
	 */
	public ClassPairs(Catalogue catalogue, List<Condition> observed) {
		this.space = DecisionSpace.of(catalogue, observed);
	}

	/** What is looked at: questionnaires that are alike in everything observed. */
	public interface Visit {

		/**
		 * @param facts one of them with its verdict and the rule that decided
		 * @param number how many they are
		 */
		void visit(DecisionOutcome outcome, Facts facts, long number);

	}

	public void each(Visit visit) {
		long[] left = this.space.left().counts();
		long[] right = this.space.right().counts();
		for (int l = 0; l < left.length; l++) {
			for (int r = 0; r < right.length; r++) {
				DecisionOutcome outcome = this.space.outcome(l, r);
				Rule last = outcome.last();
				Facts facts = this.space.representative(l, r)
					.decided(outcome.verdict(), (last != null) ? last.id() : null);
				visit.visit(outcome, facts, Math.multiplyExact(left[l], right[r]));
			}
		}
	}

}
