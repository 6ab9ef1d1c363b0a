package de.brauchichdas.assessment;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;

/** An assessment together with its pinned catalogue and the answers given so far. */
public record LoadedAssessment(Assessment assessment, Catalogue catalogue, Answers answers, Journey journey) {

	static LoadedAssessment of(Assessment assessment, Catalogue catalogue) {
		Answers answers = assessment.answers(catalogue);
		return new LoadedAssessment(assessment, catalogue, answers, Journey.of(answers));
	}

}
