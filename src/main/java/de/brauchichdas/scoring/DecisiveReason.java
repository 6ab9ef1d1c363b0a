package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.question.Question;

/**
 * One of the three things that it depends on.
 *
 * @param reason why these answers were picked
 * @param answers the answers, the weightiest first
 */
public record DecisiveReason(Reason reason, List<Answer> answers) {

	/** Why an answer is decisive. */
	public enum Reason {

		RULE, NEED, READINESS

	}

	/** An answer with its half-sentence. */
	public record Answer(Question question, String because) {

	}

}
