package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.List;
import java.util.Map;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a question page shows.
 *
 * @param section title of the section
 * @param chosen ids of the options that are chosen
 * @param former texts of the options chosen last time, to be confirmed; empty if there is
 * nothing to confirm
 * @param position place among the questions that are asked, from 1
 * @param action where the form is posted
 * @param back where the link back leads; absent on the first page
 * @param faults message keys by id of the field
 */
record QuestionPage(Question question, String section, List<String> chosen, List<String> former, int position,
		int length, String action, @Nullable String back, Map<String, String> faults) {

	/**
	 * Not the address of the page itself: a browser forgets a page that it posts to, and
	 * going back would bring a fresh start key.
	 */
	private static final String FIRST_ACTION = "/check?start";

	/** Id of the first field of the answer. */
	static final String FIRST_FIELD = "antwort-0";

	static QuestionPage first(Catalogue catalogue) {
		Question question = catalogue.questions().get(0);
		Journey journey = Journey.of(catalogue.noAnswers());
		return new QuestionPage(question, catalogue.dimension(question).title(), List.of(), List.of(),
				journey.position(question), journey.length(), FIRST_ACTION, null, Map.of());
	}

	static QuestionPage of(LoadedAssessment open, Question question, CheckPaths links) {
		Journey journey = open.journey();
		String back = links.returns() ? links.check() : journey.previous(question).map(links::question).orElse(null);
		return new QuestionPage(question, open.catalogue().dimension(question).title(),
				open.answers().chosen(question).stream().map(Option::id).toList(), List.of(),
				journey.position(question), journey.length(), links.question(question), back, Map.of());
	}

	/** The same page with the former answer chosen, if there is one. */
	QuestionPage confirming(List<Option> former) {
		return former.isEmpty() ? this
				: new QuestionPage(this.question, this.section, former.stream().map(Option::id).toList(),
						former.stream().map(Option::text).toList(), this.position, this.length, this.action, this.back,
						this.faults);
	}

	/** The same page after a post that could not be taken, with what was chosen. */
	QuestionPage rejected(List<String> chosen, Map<String, String> faults) {
		return new QuestionPage(this.question, this.section, chosen, this.former, this.position, this.length,
				this.action, this.back, faults);
	}

}
