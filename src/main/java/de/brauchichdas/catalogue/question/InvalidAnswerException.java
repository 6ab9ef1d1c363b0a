package de.brauchichdas.catalogue.question;

/**
 * Thrown for one answer that its question does not permit. It carries the id of the
 * question and a {@link Fault} from which the page makes its message.
 */
public class InvalidAnswerException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * What is wrong with the answer; the message keys of the interface end in these
	 * names.
	 */
	public enum Fault {

		NOTHING_CHOSEN, UNKNOWN_QUESTION, UNKNOWN_OPTION, SEVERAL_CHOSEN, EXCLUSIVE_WITH_OTHERS

	}

	private final String question;

	private final Fault fault;

	private InvalidAnswerException(String question, Fault fault, String detail) {
		super(question + ": " + detail);
		this.question = question;
		this.fault = fault;
	}

	public static InvalidAnswerException unknownQuestion(String id) {
		return new InvalidAnswerException(id, Fault.UNKNOWN_QUESTION, "no such question");
	}

	static InvalidAnswerException unknownOption(Question question, String id) {
		return new InvalidAnswerException(question.id(), Fault.UNKNOWN_OPTION, "no such option: " + id);
	}

	static InvalidAnswerException notPermitted(Question question, int mask) {
		Fault fault = (mask == 0) ? Fault.NOTHING_CHOSEN
				: question.multiple() ? Fault.EXCLUSIVE_WITH_OTHERS : Fault.SEVERAL_CHOSEN;
		return new InvalidAnswerException(question.id(), fault, fault.name());
	}

	public String question() {
		return this.question;
	}

	public Fault fault() {
		return this.fault;
	}

}
