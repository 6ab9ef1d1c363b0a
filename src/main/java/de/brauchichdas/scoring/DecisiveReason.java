package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.question.Question;

/**
 * One of the up to three reasons that the result depends on.
 *
 * @param reason why these answers were picked
 * @param answers the answers, the most important first
 */
public record DecisiveReason(Reason reason, List<Answer> answers) {

	/**
	 * Why answers were picked: they made the last rule fire, or they contribute most to
	 * need or readiness.
	 */
	public enum Reason {

		RULE, NEED, READINESS

	}

	/**
	 * An answer as a reason.
	 *
	 * @param because half-sentence that begins with "weil"
	 */
	public record Answer(Question question, String because) {

	}

}
