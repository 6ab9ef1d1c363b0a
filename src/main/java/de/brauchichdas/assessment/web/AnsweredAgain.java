package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Optional;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * What a first page would change that was sent again; nothing of it is saved.
 *
 * @param before texts of the stored answer
 * @param now texts of the answer that was sent
 * @param storedName name of the business; empty if there is none
 * @param otherName another name that was sent; empty if none was
 */
record AnsweredAgain(List<String> before, List<String> now, String storedName, String otherName, boolean nameDiffers) {

	static AnsweredAgain of(LoadedAssessment loaded, Question question, AnswerForm form) {
		String stored = loaded.assessment().businessName().orElse("");
		String sent = form.name().value();
		return new AnsweredAgain(texts(loaded.answers().chosen(question)),
				texts(form.chosen().stream().map(question::option).flatMap(Optional::stream).toList()), stored, sent,
				!sent.equals(stored));
	}

	private static List<String> texts(List<Option> options) {
		return options.stream().map(Option::text).toList();
	}

	/** Whether there is anything to say about the answer. */
	public boolean answerDiffers() {
		return !this.before.isEmpty() && !this.now.isEmpty() && !this.before.equals(this.now);
	}

}
