package de.brauchichdas.assessment;

import de.brauchichdas.catalogue.Journey;
import de.brauchichdas.catalogue.Question;

/**
 * The paths of one assessment.
 *
 * @param returns whether a changed answer leads back to the check-answers page
 */
record Links(String token, boolean returns) {

	/** The value of the parameter that makes a changed answer lead back. */
	static final String CHECK = "pruefen";

	String start() {
		return "/check/" + this.token;
	}

	String question(Question question) {
		return start() + "/fragen/" + question.id() + (this.returns ? "?zurueck=" + CHECK : "");
	}

	String check() {
		return start() + "/pruefen";
	}

	String result() {
		return start() + "/ergebnis";
	}

	/** Where to go after an answer. */
	String after(Question question, Journey journey) {
		if (this.returns) {
			return firstOpenOrCheck(journey);
		}
		return journey.next(question).map(this::question).orElseGet(() -> firstOpenOrCheck(journey));
	}

	/** Where to go on. */
	String firstOpenOrCheck(Journey journey) {
		return journey.firstOpen().map(this::question).orElseGet(this::check);
	}

}
