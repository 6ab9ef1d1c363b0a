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
 * @param previous texts of the options chosen last time, to be confirmed; empty if there
 * is nothing to confirm
 * @param position place among the questions that are asked, from 1
 * @param lengthMayChange whether {@code length} may still change with the answers to come
 * @param action where the form is posted
 * @param back where the link back leads; absent on the first page
 * @param faults message keys by id of the field
 */
record QuestionPage(Question question, String section, List<String> chosen, List<String> previous, int position,
		int length, boolean lengthMayChange, String action, @Nullable String back, Map<String, String> faults) {

	/**
	 * Added to the address of a first page: a browser forgets a page at whose own address
	 * something was posted, and going back would bring a fresh start key.
	 */
	private static final String POSTED = "?start";

	/** Id of the first field of the answer. */
	static final String FIRST_FIELD = "antwort-0";

	static QuestionPage first(Catalogue catalogue, String address) {
		Question question = catalogue.questions().get(0);
		Journey journey = Journey.of(catalogue.noAnswers());
		return new QuestionPage(question, catalogue.dimension(question).title(), List.of(), List.of(),
				journey.position(question), journey.length(), journey.mayChangeLength(question), address + POSTED, null,
				Map.of());
	}

	static QuestionPage of(LoadedAssessment loaded, Question question, CheckPaths paths) {
		Journey journey = loaded.journey();
		String back = paths.returns() ? paths.check() : journey.previous(question).map(paths::question).orElse(null);
		return new QuestionPage(question, loaded.catalogue().dimension(question).title(),
				loaded.answers().chosen(question).stream().map(Option::id).toList(), List.of(),
				journey.position(question), journey.length(), journey.mayChangeLength(question),
				paths.question(question), back, Map.of());
	}

	/** The same page with the previous answer chosen, if there is one. */
	QuestionPage confirming(List<Option> previous) {
		return previous.isEmpty() ? this
				: new QuestionPage(this.question, this.section, previous.stream().map(Option::id).toList(),
						previous.stream().map(Option::text).toList(), this.position, this.length, this.lengthMayChange,
						this.action, this.back, this.faults);
	}

	/** The same page after a post that was not taken, with what was chosen. */
	QuestionPage returned(List<String> chosen, Map<String, String> faults) {
		return new QuestionPage(this.question, this.section, chosen, this.previous, this.position, this.length,
				this.lengthMayChange, this.action, this.back, faults);
	}

}
