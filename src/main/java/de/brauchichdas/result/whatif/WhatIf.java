package de.brauchichdas.result.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

import de.brauchichdas.result.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Holds other answers that are tried without saving: today's answers with those of the
 * form in their place.
 *
 * @param today the result of today's answers; absent if a question is unanswered, and
 * then nothing can be tried
 * @param answers with those of the form
 * @param refused what was chosen for each question that cannot be answered so
 * @param faults those questions with what is wrong
 */
record WhatIf(LoadedAssessment loaded, @Nullable Result today, Answers answers, Journey journey,
		Map<Question, List<String>> refused, List<Fault> faults) {

	/**
	 * Names the questions with boxes that were shown: no tick at all is then a fault.
	 */
	static final String SHOWN = "gefragt";

	/** What is wrong with an answer, as a message key. */
	record Fault(Question question, String message) {

		static Fault of(InvalidAnswerException.Fault fault, Question question) {
			return new Fault(question, "error." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}

	}

	static WhatIf of(LoadedAssessment loaded, @Nullable Result today, MultiValueMap<String, String> form) {
		Map<Question, InvalidAnswerException.Fault> faults = new LinkedHashMap<>();
		Map<Question, List<String>> refused = new LinkedHashMap<>();
		Answers answers = loaded.answers();
		Journey journey = loaded.journey();
		for (Question question : loaded.catalogue().questions()) {
			List<String> chosen = chosen(form, question);
			boolean asked = journey.asks(question);
			if (!chosen.isEmpty() || (asked && form.getOrDefault(SHOWN, List.of()).contains(question.id()))) {
				try {
					Answers tried = answers.with(question, question.maskOf(chosen));
					journey = tried.equals(answers) ? journey : Journey.of(tried);
					answers = tried;
				}
				catch (InvalidAnswerException ex) {
					if (asked) {
						faults.put(question, ex.fault());
						refused.put(question, shown(question, chosen));
					}
				}
			}
		}
		return new WhatIf(loaded, today, answers, journey, refused,
				faults.entrySet().stream().map((fault) -> Fault.of(fault.getValue(), fault.getKey())).toList());
	}

	private static List<String> chosen(MultiValueMap<String, String> form, Question question) {
		return form.getOrDefault(question.id(), List.of()).stream().filter((id) -> !id.isEmpty()).toList();
	}

	/** Keeps those of the ticked boxes that exist, to show them again. */
	private static List<String> shown(Question question, List<String> chosen) {
		return question.multiple() ? chosen.stream().filter((id) -> question.option(id).isPresent()).toList()
				: List.of();
	}

	/**
	 * Returns the questions that are asked but not answered in a way that can be
	 * evaluated.
	 */
	public List<Question> missing() {
		return this.journey.asked()
			.stream()
			.filter((question) -> this.refused.containsKey(question) || !this.answers.has(question))
			.toList();
	}

	/** Returns the tried answers; empty if they are not complete. */
	Optional<Answers> accepted() {
		return (this.today != null && missing().isEmpty()) ? Optional.of(this.answers) : Optional.empty();
	}

	/**
	 * Returns the same with every unanswered question as a fault, because saving was
	 * asked for.
	 */
	WhatIf rejected() {
		List<Fault> all = missing().stream()
			.map((question) -> this.faults.stream()
				.filter((fault) -> fault.question().equals(question))
				.findFirst()
				.orElseGet(() -> Fault.of(InvalidAnswerException.Fault.NOTHING_CHOSEN, question)))
			.toList();
		return new WhatIf(this.loaded, this.today, this.answers, this.journey, this.refused, all);
	}

	/** Returns the names of all fields that the form may have. */
	String[] fields() {
		return Stream.concat(Stream.of(SHOWN), this.loaded.catalogue().questions().stream().map(Question::id))
			.toArray(String[]::new);
	}

	/** Returns the questions that are asked with the tried answers. */
	public List<Line> lines() {
		return this.journey.asked().stream().map(this::line).toList();
	}

	private Line line(Question question) {
		List<Option> today = this.loaded.journey().asks(question) ? this.loaded.answers().chosen(question) : List.of();
		List<String> tried = Optional.ofNullable(this.refused.get(question))
			.orElseGet(() -> this.answers.chosen(question).stream().map(Option::id).toList());
		return new Line(question, today.stream().map(Option::text).toList(), tried,
				!tried.equals(today.stream().map(Option::id).toList()),
				this.faults.stream().anyMatch((fault) -> fault.question().equals(question)));
	}

	/**
	 * A question with today's answer beside the tried one.
	 *
	 * @param today texts of the options; empty if it is not asked today
	 * @param tried ids of the options as they were sent; empty if it is unanswered
	 * @param faulty whether it cannot be answered so
	 */
	record Line(Question question, List<String> today, List<String> tried, boolean changed, boolean faulty) {

	}

}
