package de.brauchichdas.catalogue.question;

/**
 * How far an owner can influence an answer. Advice proposes a change of an {@link #OWN}
 * answer, mentions one of an {@link #OBSERVED} answer and never proposes one of a
 * {@link #GIVEN} answer.
 */
public enum AnswerControl {

	/** The owner decides it, such as the time per week. */
	OWN,

	/** The owner can observe a change but not cause it. */
	OBSERVED,

	/** A fact that does not change, such as the kind of customers. */
	GIVEN

}
