package de.brauchichdas.assessment.link;

import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;

/**
 * The paths of one assessment.
 *
 * @param returns whether a changed answer leads back to the check-answers page
 */
public record CheckPaths(String token, boolean returns) {

	/** The value of the parameter that makes a changed answer lead back. */
	public static final String CHECK = "pruefen";

	public String start() {
		return "/check/" + this.token;
	}

	public String question(Question question) {
		return start() + "/fragen/" + question.id() + (this.returns ? "?zurueck=" + CHECK : "");
	}

	public String check() {
		return start() + "/pruefen";
	}

	public String result() {
		return start() + "/ergebnis";
	}

	/** Where to go after an answer. */
	public String after(Question question, Journey journey) {
		if (this.returns) {
			return firstOpenOrCheck(journey);
		}
		return journey.next(question).map(this::question).orElseGet(() -> firstOpenOrCheck(journey));
	}

	/** Where to go on. */
	public String firstOpenOrCheck(Journey journey) {
		return journey.firstUnanswered().map(this::question).orElseGet(this::check);
	}

}
