package de.brauchichdas.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.brauchichdas.assessment.OpenAssessment;
import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.InvalidAnswerException;
import de.brauchichdas.catalogue.Journey;
import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Question;

import org.springframework.util.MultiValueMap;

/**
 * Other answers, tried out without saving: today's answers with those of the form in
 * their place.
 *
 * @param faults message keys by id of the question whose tried answer could not be taken
 */
record Trial(OpenAssessment open, Answers answers, Map<String, String> faults) {

	/**
	 * Names the questions with boxes that were shown: no tick at all is then a fault.
	 */
	static final String SHOWN = "gefragt";

	static Trial of(OpenAssessment open, MultiValueMap<String, String> form) {
		Map<String, String> faults = new LinkedHashMap<>();
		Answers answers = open.answers();
		for (Question question : open.catalogue().questions()) {
			List<String> chosen = form.getOrDefault(question.id(), List.of())
				.stream()
				.filter((id) -> !id.isEmpty())
				.toList();
			boolean shown = form.getOrDefault(SHOWN, List.of()).contains(question.id())
					&& Journey.of(open.catalogue(), answers).asks(question);
			if (shown || !chosen.isEmpty()) {
				try {
					answers = answers.with(question, question.select(chosen));
				}
				catch (InvalidAnswerException ex) {
					faults.put(question.id(), "fehler." + ex.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
				}
			}
		}
		return new Trial(open, answers, faults);
	}

	Journey journey() {
		return Journey.of(this.open.catalogue(), this.answers);
	}

	/** The questions that are asked with the tried answers. */
	public List<Line> lines() {
		return journey().asked().stream().map(this::line).toList();
	}

	private Line line(Question question) {
		List<Option> today = this.open.journey().asks(question) ? this.open.answers().chosen(question) : List.of();
		List<String> tried = this.answers.chosen(question).stream().map(Option::id).toList();
		return new Line(question, today.stream().map(Option::text).toList(), tried,
				!tried.equals(today.stream().map(Option::id).toList()));
	}

	/**
	 * A question with today's answer beside the tried one.
	 *
	 * @param today texts of the options; empty if it is not asked today
	 * @param tried ids of the options; empty if it is open
	 */
	record Line(Question question, List<String> today, List<String> tried, boolean changed) {

	}

}
