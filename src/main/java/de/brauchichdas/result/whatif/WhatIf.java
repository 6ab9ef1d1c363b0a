package de.brauchichdas.result.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

import org.springframework.util.MultiValueMap;

/**
 * Other answers, tried out without saving: today's answers with those of the form in
 * their place.
 *
 * @param refused what was chosen for each question that cannot be answered so
 * @param faults those questions with what is wrong
 */
record WhatIf(LoadedAssessment open, Answers answers, Map<Question, List<String>> refused, List<Fault> faults) {

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

	static WhatIf of(LoadedAssessment open, MultiValueMap<String, String> form) {
		Map<Question, InvalidAnswerException.Fault> faults = new LinkedHashMap<>();
		Map<Question, List<String>> refused = new LinkedHashMap<>();
		Answers answers = open.answers();
		for (Question question : open.catalogue().questions()) {
			List<String> chosen = chosen(form, question);
			boolean asked = Journey.of(answers).asks(question);
			if (!chosen.isEmpty() || (asked && form.getOrDefault(SHOWN, List.of()).contains(question.id()))) {
				try {
					answers = answers.with(question, question.maskOf(chosen));
				}
				catch (InvalidAnswerException ex) {
					if (asked) {
						faults.put(question, ex.fault());
						refused.put(question, shown(question, chosen));
					}
				}
			}
		}
		return new WhatIf(open, answers, refused,
				faults.entrySet().stream().map((fault) -> Fault.of(fault.getValue(), fault.getKey())).toList());
	}

	private static List<String> chosen(MultiValueMap<String, String> form, Question question) {
		return form.getOrDefault(question.id(), List.of()).stream().filter((id) -> !id.isEmpty()).toList();
	}

	/** Of what was sent for boxes, those that are there to be shown again. */
	private static List<String> shown(Question question, List<String> chosen) {
		return question.multiple() ? chosen.stream().filter((id) -> question.option(id).isPresent()).toList()
				: List.of();
	}

	Journey journey() {
		return Journey.of(this.answers);
	}

	/** The questions that are asked but not answered in a way that can be evaluated. */
	public List<Question> missing() {
		return journey().asked()
			.stream()
			.filter((question) -> this.refused.containsKey(question) || !this.answers.has(question))
			.toList();
	}

	/** The tried answers; absent if they are not complete. */
	Optional<Answers> accepted() {
		return missing().isEmpty() ? Optional.of(this.answers) : Optional.empty();
	}

	/** This trial with every open question as a fault, because it was to be saved. */
	WhatIf rejected() {
		List<Fault> all = missing().stream()
			.map((question) -> this.faults.stream()
				.filter((fault) -> fault.question().equals(question))
				.findFirst()
				.orElseGet(() -> Fault.of(InvalidAnswerException.Fault.NOTHING_CHOSEN, question)))
			.toList();
		return new WhatIf(this.open, this.answers, this.refused, all);
	}

	/** The questions that are asked with the tried answers. */
	public List<Line> lines() {
		return journey().asked().stream().map(this::line).toList();
	}

	private Line line(Question question) {
		List<Option> today = this.open.journey().asks(question) ? this.open.answers().chosen(question) : List.of();
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
	 * @param tried ids of the options as they were sent; empty if it is open
	 * @param faulty whether it cannot be answered so
	 */
	record Line(Question question, List<String> today, List<String> tried, boolean changed, boolean faulty) {

	}

}
