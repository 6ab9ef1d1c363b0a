package de.brauchichdas.catalogue.question;

/** Whether an owner can change an answer, only observe it, or has to take it as given. */
public enum AnswerControl {

	OWN, OBSERVED, GIVEN

}
