package de.brauchichdas.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

/**
 * One of two sets of answers that are compared, each with its own catalogue. Questions
 * and options of the two correspond if their ids are equal.
 *
 * @param answers those that count
 */
record ComparedAnswers(Catalogue catalogue, Answers answers, Journey journey) {

	static ComparedAnswers of(Catalogue catalogue, Answers answers) {
		Journey journey = Journey.of(answers);
		Answers counting = catalogue.noAnswers();
		for (Question question : journey.asked()) {
			counting = answers.has(question) ? counting.with(question, answers.mask(question)) : counting;
		}
		return new ComparedAnswers(catalogue, counting, journey);
	}

	boolean asks(String question) {
		return this.catalogue.question(question).filter(this.journey::asks).isPresent();
	}

	/** The options chosen; empty if the question is not asked. */
	List<Option> chosen(String question) {
		return this.catalogue.question(question).map(this.answers::chosen).orElse(List.of());
	}

	/** Ids of the options chosen; their order may differ between catalogues. */
	Set<String> ids(String question) {
		return chosen(question).stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
	}

	Evaluation evaluate() {
		return Scoring.evaluate(this.catalogue, this.answers);
	}

	/**
	 * This one with a single question answered as in the other, and likewise the
	 * questions that this opens; absent if that is not possible with this catalogue.
	 */
	Optional<Evaluation> with(Question question, ComparedAnswers other) {
		return mask(question, other).flatMap((mask) -> completed(this.answers.with(question, mask), other));
	}

	/** All answers of the other; absent if they are not complete with this catalogue. */
	Optional<Evaluation> answeredLike(ComparedAnswers other) {
		return completed(this.catalogue.noAnswers(), other);
	}

	private Optional<Evaluation> completed(Answers answers, ComparedAnswers other) {
		Answers filled = answers;
		Optional<Question> open = Journey.of(filled).firstOpen();
		while (open.isPresent()) {
			Optional<Integer> mask = mask(open.get(), other);
			if (mask.isEmpty()) {
				return Optional.empty();
			}
			filled = filled.with(open.get(), mask.get());
			open = Journey.of(filled).firstOpen();
		}
		return Optional.of(Scoring.evaluate(this.catalogue, filled));
	}

	/** The other's answer to a question of this catalogue, if it exists here. */
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
