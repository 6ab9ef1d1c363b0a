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
 * Holds everything stored about an assessment, for its owner; docs/own-data.md describes
 * it. The hash of the link and the sealed keys are left out because they tell nothing.
 *
 * @param repeats the assessment that this one repeats
 * @param review the day on which the result asks to come back
 * @param answers also those that are hidden now and count nowhere
 * @param draft changed answers that are not completed, as ids of options by id of
 * question
 * @param earlier what it was before its answers were replaced, oldest first
 */
record OwnDataExport(UUID id, @Nullable UUID repeats, @Nullable String business, String catalogue, Instant created,
		Instant changed, LocalDate lastAccess, @Nullable LocalDate review, List<Answer> answers,
		@Nullable Map<String, List<String>> draft, @Nullable Result result, List<Earlier> earlier) {

	/**
	 * One answer.
	 *
	 * @param text empty, like the texts chosen, if the catalogue no longer has the answer
	 * @param counts whether the question is asked with these answers
	 */
	record Answer(String question, String text, List<String> chosen, List<String> chosenTexts, boolean counts) {

	}

	/** The stored result; points 0–100. */
	record Result(String verdict, int need, int readiness, boolean provisional, List<String> rules, Instant completed,
			@Nullable String catalogueFingerprint) {

		static Result of(StoredResult stored) {
			return new Result(stored.verdict().id(), stored.need(), stored.readiness(), stored.provisional(),
					stored.rules(), stored.completedAt(), stored.catalogueFingerprint().orElse(null));
		}

	}

	/** An earlier state, with ids of options by id of question. */
	record Earlier(Map<String, List<String>> answers, @Nullable Result result, Instant replaced) {

		static Earlier of(EarlierState state) {
			return new Earlier(new LinkedHashMap<>(state.answers()), state.result().map(Result::of).orElse(null),
					state.replacedAt());
		}

	}

	static OwnDataExport of(LoadedAssessment loaded, List<EarlierState> earlier) {
		Assessment assessment = loaded.assessment();
		return new OwnDataExport(assessment.id(), assessment.previousId().orElse(null),
				assessment.businessName().orElse(null), assessment.catalogueVersion(), assessment.createdAt(),
				assessment.changedAt(), assessment.accessedOn(), assessment.reviewOn().orElse(null),
				assessment.answerIds()
					.entrySet()
					.stream()
					.map((stored) -> answer(loaded, stored.getKey(), stored.getValue()))
					.toList(),
				assessment.draftIds().map(LinkedHashMap::new).orElse(null),
				assessment.result().map(Result::of).orElse(null), earlier.stream().map(Earlier::of).toList());
	}

	private static Answer answer(LoadedAssessment loaded, String id, List<String> chosen) {
		return loaded.catalogue()
			.question(id)
			.filter(loaded.answers()::has)
			.map(loaded.journey()::worded)
			.map((question) -> answer(loaded, question))
			.orElseGet(() -> new Answer(id, "", chosen, List.of(), false));
	}

	private static Answer answer(LoadedAssessment loaded, Question question) {
		List<Option> chosen = loaded.answers().chosen(question);
		return new Answer(question.id(), question.text(), chosen.stream().map(Option::id).toList(),
				chosen.stream().map(Option::text).toList(), loaded.journey().asks(question));
	}

}
