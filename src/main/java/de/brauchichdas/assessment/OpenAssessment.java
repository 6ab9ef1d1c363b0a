package de.brauchichdas.assessment;

import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Journey;

/** An assessment together with its pinned catalogue and the answers given so far. */
public record OpenAssessment(Assessment assessment, Catalogue catalogue, Answers answers, Journey journey) {

	static OpenAssessment of(Assessment assessment, Catalogue catalogue) {
		Answers answers = assessment.answers(catalogue);
		return new OpenAssessment(assessment, catalogue, answers, Journey.of(catalogue, answers));
	}

}
