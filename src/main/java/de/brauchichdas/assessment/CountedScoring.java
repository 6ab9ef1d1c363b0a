package de.brauchichdas.assessment;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Evaluates, and counts by occasion and verdict for the operator: all that ever leaves an
 * assessment is plus one.
 */
@Component
public class CountedScoring {

	private static final String COUNTER = "brauchichdas.evaluations";

	private final MeterRegistry meters;

	CountedScoring(MeterRegistry meters) {
		this.meters = meters;
		// From the start at zero, so that the first one counts as a rise.
		for (Occasion occasion : Occasion.values()) {
			for (Verdict verdict : Verdict.values()) {
				counter(occasion, verdict);
			}
		}
	}

	public Evaluation evaluate(Occasion occasion, Catalogue catalogue, Journey journey) {
		Evaluation evaluation = Scoring.evaluate(catalogue, journey);
		counter(occasion, evaluation.verdict()).increment();
		return evaluation;
	}

	private Counter counter(Occasion occasion, Verdict verdict) {
		return this.meters.counter(COUNTER, "occasion", occasion.id, "verdict", verdict.id());
	}

	/** What an evaluation is for. */
	public enum Occasion {

		/** A check is completed; counted once, however often its result is read. */
		COMPLETION("completion"),
		/** An owner tries other answers. */
		TRIAL("trial"),
		/** A program asks. */
		PROGRAM("program");

		private final String id;

		Occasion(String id) {
			this.id = id;
		}

	}

}
