package de.brauchichdas.assessment;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.question.Journey;

/** What was asked for needs a completed assessment. */
public class NotCompletedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String next;

	/** The way on leads to the first open question, or to the check-answers page. */
	public NotCompletedException(CheckPaths paths, Journey journey) {
		super("The assessment is not completed");
		this.next = paths.firstOpenOrCheck(journey);
	}

	/** Path of the page to go on with. */
	public String next() {
		return this.next;
	}

}
