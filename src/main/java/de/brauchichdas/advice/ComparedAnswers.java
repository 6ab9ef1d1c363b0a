package de.brauchichdas.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.brauchichdas.advice.ResultComparison.ComparedResult;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

/**
 * One of the two sets of answers that {@link ResultComparison} compares, each with its
 * own catalogue. Questions and options of the two catalogues correspond if their ids are
 * equal.
 *
 * @param answers the answers that count
 * @param evaluation the evaluation of these answers
 */
public record ComparedAnswers(Catalogue catalogue, Answers answers, Journey journey, Evaluation evaluation) {

	/**
	 * Drops the answers that do not count.
	 * @param answers complete answers
	 * @param journey the journey of these answers
	 * @param evaluation the evaluation of these answers
	 */
	public static ComparedAnswers of(Catalogue catalogue, Answers answers, Journey journey, Evaluation evaluation) {
		Answers counting = catalogue.noAnswers();
		for (Question question : journey.asked()) {
			counting = answers.has(question) ? counting.with(question, answers.mask(question)) : counting;
		}
		return new ComparedAnswers(catalogue, counting, journey, evaluation);
	}

	String version() {
		return this.catalogue.version();
	}

	ComparedResult result() {
		return ComparedResult.of(this.catalogue, this.evaluation);
	}

	boolean asks(String question) {
		return this.catalogue.question(question).filter(this.journey::asks).isPresent();
	}

	/** Returns the chosen options; empty if the question is not asked. */
	List<Option> chosen(String question) {
		return this.catalogue.question(question).map(this.journey::worded).map(this.answers::chosen).orElse(List.of());
	}

	/**
	 * Returns the ids of the chosen options, without order because it may differ between
	 * catalogues.
	 */
	Set<String> ids(String question) {
		return chosen(question).stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Evaluates these answers with one question answered as in the other set. Questions
	 * that become asked also take the other's answers. Empty if the other has no answer
	 * that this catalogue permits.
	 */
	Optional<Evaluation> with(Question question, ComparedAnswers other) {
		return mask(question, other).flatMap((mask) -> evaluateCompleted(this.answers.with(question, mask), other));
	}

	/**
	 * Evaluates the other's answers with this catalogue; empty if they are incomplete
	 * there.
	 */
	Optional<Evaluation> answeredLike(ComparedAnswers other) {
		return evaluateCompleted(this.catalogue.noAnswers(), other);
	}

	private Optional<Evaluation> evaluateCompleted(Answers answers, ComparedAnswers other) {
		Answers filled = answers;
		Journey journey = Journey.of(filled);
		Optional<Question> unanswered = journey.firstUnanswered();
		while (unanswered.isPresent()) {
			Optional<Integer> mask = mask(unanswered.get(), other);
			if (mask.isEmpty()) {
				return Optional.empty();
			}
			filled = filled.with(unanswered.get(), mask.get());
			journey = Journey.of(filled);
			unanswered = journey.firstUnanswered();
		}
		return Optional.of(Scoring.evaluate(this.catalogue, journey));
	}

	/**
	 * Returns the other's answer as a mask of this catalogue; empty if this catalogue
	 * does not permit it.
	 */
	private static Optional<Integer> mask(Question question, ComparedAnswers other) {
		int mask = 0;
		for (String id : other.ids(question.id())) {
			Optional<Option> option = question.option(id);
			if (option.isEmpty()) {
				return Optional.empty();
			}
			mask |= option.get().bit();
		}
		return question.permits(mask) ? Optional.of(mask) : Optional.empty();
	}

}
