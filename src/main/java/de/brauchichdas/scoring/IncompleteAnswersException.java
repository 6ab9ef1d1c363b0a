package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.question.Question;

/**
 * Thrown when answers cannot be evaluated because a question that is asked is unanswered.
 */
public class IncompleteAnswersException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String question;

	public IncompleteAnswersException(Question question) {
		super("Open question: " + question.id());
		this.question = question.id();
	}

	/** Returns the id of the question. */
	public String question() {
		return this.question;
	}

}
