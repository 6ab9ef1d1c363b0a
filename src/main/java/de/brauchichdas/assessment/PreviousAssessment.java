package de.brauchichdas.assessment;

import java.util.List;
import java.util.Optional;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * The assessment that another one repeats.
 *
 * @param loaded with its catalogue; absent if that version is not loaded
 */
public record PreviousAssessment(Assessment assessment, @Nullable LoadedAssessment loaded) {

	/**
	 * What was answered then, as options of today's question; empty if it was not asked
	 * or the answer is no permitted one today.
	 */
	public List<Option> answer(Question today) {
		List<Option> options = ids(today.id()).stream().map(today::option).flatMap(Optional::stream).toList();
		int mask = options.stream().mapToInt(Option::bit).reduce(0, (one, other) -> one | other);
		return today.permits(mask) ? today.chosen(mask) : List.of();
	}

	private List<String> ids(String question) {
		boolean asked = this.loaded == null
				|| this.loaded.catalogue().question(question).filter(this.loaded.journey()::asks).isPresent();
		return asked ? this.assessment.answerIds().getOrDefault(question, List.of()) : List.of();
	}

}
