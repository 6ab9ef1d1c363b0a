package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.question.Question;

/** Answers that cannot be evaluated because a question that is asked is open. */
public class IncompleteAnswersException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String question;

	public IncompleteAnswersException(Question question) {
		super("Open question: " + question.id());
		this.question = question.id();
	}

	public String question() {
		return this.question;
	}

}
