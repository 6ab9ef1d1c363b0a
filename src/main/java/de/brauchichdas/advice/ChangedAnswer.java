package de.brauchichdas.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;

/**
 * An answer that differs between two compared assessments.
 *
 * @param question the question in its present wording, or in its earlier wording if it no
 * longer exists
 * @param before texts of the options chosen then; empty if the question was not asked
 * @param after texts of the options chosen now; empty if the question is not asked
 * @param kind why the answer differs
 * @param moved whether this change alone explains the new verdict: made in the earlier
 * answers it changes the earlier verdict, or taken back in the present answers it changes
 * the present verdict; questions that become asked follow the other assessment
 */
public record ChangedAnswer(Question question, List<String> before, List<String> after, Kind kind, boolean moved) {

	/** Why an answer differs. */
	public enum Kind {

		ANSWERED_OTHERWISE, NEWLY_ASKED, NO_LONGER_ASKED, NEW_QUESTION, QUESTION_GONE, OPTION_GONE;

		/**
		 * Tells whether the difference comes from the catalogue and not from the owner.
		 */
		public boolean ofCatalogue() {
			return this == NEW_QUESTION || this == QUESTION_GONE || this == OPTION_GONE;
		}

	}

	/**
	 * Returns the differing answers in the order of the present catalogue, then those to
	 * questions that exist only in the earlier one.
	 */
	static List<ChangedAnswer> between(ComparedAnswers before, ComparedAnswers after) {
		List<Question> questions = new ArrayList<>(after.catalogue().questions());
		before.catalogue()
			.questions()
			.stream()
			.filter((question) -> after.catalogue().question(question.id()).isEmpty())
			.forEach(questions::add);
		return questions.stream()
			.filter((question) -> !before.ids(question.id()).equals(after.ids(question.id())))
			.map((question) -> of(question, before, after))
			.toList();
	}

	private static ChangedAnswer of(Question question, ComparedAnswers before, ComparedAnswers after) {
		String id = question.id();
		return new ChangedAnswer(after.journey().worded(question), texts(before.chosen(id)), texts(after.chosen(id)),
				kind(id, before, after), moved(id, before, after));
	}

	private static Kind kind(String id, ComparedAnswers before, ComparedAnswers after) {
		if (!before.asks(id)) {
			return before.catalogue().question(id).isPresent() ? Kind.NEWLY_ASKED : Kind.NEW_QUESTION;
		}
		Optional<Question> today = after.catalogue().question(id);
		if (today.isEmpty()) {
			return Kind.QUESTION_GONE;
		}
		if (!after.asks(id)) {
			return Kind.NO_LONGER_ASKED;
		}
		boolean exist = before.ids(id).stream().allMatch((option) -> today.get().option(option).isPresent());
		return exist ? Kind.ANSWERED_OTHERWISE : Kind.OPTION_GONE;
	}

	private static boolean moved(String id, ComparedAnswers before, ComparedAnswers after) {
		Verdict then = before.evaluation().verdict();
		Verdict today = after.evaluation().verdict();
		return then != today && (leadsElsewhere(id, before, after, then) || leadsElsewhere(id, after, before, today));
	}

	/**
	 * Tells whether one answer of the other assessment, put into this one, changes this
	 * verdict.
	 */
	private static boolean leadsElsewhere(String id, ComparedAnswers one, ComparedAnswers other, Verdict verdict) {
		return one.catalogue()
			.question(id)
			.filter((question) -> one.asks(id))
			.flatMap((question) -> one.with(question, other))
			.map(Evaluation::verdict)
			.filter((led) -> led != verdict)
			.isPresent();
	}

	private static List<String> texts(List<Option> options) {
		return options.stream().map(Option::text).toList();
	}

}
