package de.brauchichdas.scoring.exact;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.scoring.DecisionOutcome;

/**
 * Goes through all questionnaires of a catalogue, one pair of classes (left graph, right
 * graph) at a time.
 */
public final class ClassPairs {

	private final DecisionSpace space;

	/**
	 * @param observed conditions that the classes keep apart in addition to those of the
	 * rules
	 * @throws DecisionSpaceTooLargeException if the conditions keep too many classes
	 * apart
	 */
	public ClassPairs(Catalogue catalogue, List<Condition> observed) {
		this.space = DecisionSpace.of(catalogue, observed);
	}

	/**
	 * Receives a group of questionnaires that agree in every rule and every observed
	 * condition.
	 */
	public interface Visitor {

		/**
		 * @param facts one of these questionnaires, with its verdict and the rule that
		 * decided
		 * @param number how many there are
		 */
		void visit(DecisionOutcome outcome, Facts facts, long number);

	}

	/** Calls the visitor once per pair of classes. */
	public void forEach(Visitor visitor) {
		long[] leftCounts = this.space.leftGraph().counts();
		long[] rightCounts = this.space.rightGraph().counts();
		for (int leftClass = 0; leftClass < leftCounts.length; leftClass++) {
			for (int rightClass = 0; rightClass < rightCounts.length; rightClass++) {
				DecisionOutcome outcome = this.space.outcome(leftClass, rightClass);
				Facts facts = outcome.addTo(this.space.representativeFacts(leftClass, rightClass));
				visitor.visit(outcome, facts, Math.multiplyExact(leftCounts[leftClass], rightCounts[rightClass]));
			}
		}
	}

}
