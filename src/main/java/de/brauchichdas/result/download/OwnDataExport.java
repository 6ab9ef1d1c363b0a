package de.brauchichdas.result.download;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.EarlierState;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about an assessment, for its owner; described in docs/own-data.md.
 * Left out are the hash of the link and the sealed keys, which tell nothing.
 *
 * @param repeats the assessment that this one repeats
 * @param answers also those that are hidden now and count nowhere
 * @param earlier what it was before all answers were replaced, oldest first
 */
record OwnDataExport(UUID id, @Nullable UUID repeats, @Nullable String business, String catalogue, Instant created,
		Instant changed, LocalDate lastAccess, List<Answer> answers, @Nullable Result result, List<Earlier> earlier) {

	/**
	 * One answer.
	 *
	 * @param counts whether the question is asked with these answers
	 */
	record Answer(String question, String text, List<String> chosen, List<String> chosenTexts, boolean counts) {

	}

	/** The stored result; points 0–100. */
	record Result(String verdict, int need, int readiness, boolean provisional, List<String> rules, Instant completed) {

		static Result of(StoredResult stored) {
			return new Result(stored.verdict().id(), stored.need(), stored.readiness(), stored.provisional(),
					stored.rules(), stored.completedAt());
		}

	}

	/** A former state, with ids of options by id of question. */
	record Earlier(Map<String, List<String>> answers, @Nullable Result result, Instant replaced) {

		static Earlier of(EarlierState state) {
			return new Earlier(new LinkedHashMap<>(state.answers()), state.result().map(Result::of).orElse(null),
					state.replacedAt());
		}

	}

	static OwnDataExport of(LoadedAssessment open, List<EarlierState> earlier) {
		Assessment assessment = open.assessment();
		return new OwnDataExport(assessment.id(), assessment.previousId().orElse(null),
				assessment.businessName().orElse(null), assessment.catalogueVersion(), assessment.createdAt(),
				assessment.changedAt(), assessment.accessedOn(),
				open.catalogue()
					.questions()
					.stream()
					.filter(open.answers()::has)
					.map((question) -> answer(open, question))
					.toList(),
				assessment.result().map(Result::of).orElse(null), earlier.stream().map(Earlier::of).toList());
	}

	private static Answer answer(LoadedAssessment open, Question question) {
		List<Option> chosen = open.answers().chosen(question);
		return new Answer(question.id(), question.text(), chosen.stream().map(Option::id).toList(),
				chosen.stream().map(Option::text).toList(), open.journey().asks(question));
	}

}
