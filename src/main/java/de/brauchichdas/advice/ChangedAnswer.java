package de.brauchichdas.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;

/**
 * An answer that is not what it was.
 *
 * @param question as it is worded today, or was worded if it no longer exists
 * @param before texts of the options then; empty if the question was not asked
 * @param after texts of the options today; empty if the question is not asked
 * @param moved whether this change alone, with the questions that it opens or hides,
 * tells the verdicts apart: made in the former answers it leads to another verdict than
 * then, or taken back it leads to another one than today
 */
public record ChangedAnswer(Question question, List<String> before, List<String> after, Kind kind, boolean moved) {

	/** Why an answer is not what it was. */
	public enum Kind {

		ANSWERED_OTHERWISE, NEWLY_ASKED, NO_LONGER_ASKED, NEW_QUESTION, QUESTION_GONE, OPTION_GONE;

		/**
		 * Whether today's catalogue lacks what the former had, or the other way round.
		 */
		public boolean ofCatalogue() {
			return this == NEW_QUESTION || this == QUESTION_GONE || this == OPTION_GONE;
		}

	}

	/** In the order of today's catalogue, then what exists in the former only. */
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
		return new ChangedAnswer(question, texts(before.chosen(id)), texts(after.chosen(id)), kind(id, before, after),
				moved(id, before, after));
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
		Verdict then = before.evaluate().verdict();
		Verdict today = after.evaluate().verdict();
		return then != today && (leadsElsewhere(id, before, after, then) || leadsElsewhere(id, after, before, today));
	}

	/** Whether one answer of the other leads away from the verdict of the first. */
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
