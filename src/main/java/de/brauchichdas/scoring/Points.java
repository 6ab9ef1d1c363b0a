package de.brauchichdas.scoring;

import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Question;

/** Adds up the points of both axes. */
final class Points {

	private Points() {
	}

	/**
	 * @param facts the answers that count; a question that is not asked has none
	 */
	static Facts of(Catalogue catalogue, Facts facts) {
		int need = 0;
		int readiness = 0;
		for (Question question : catalogue.questions()) {
			if (question.axis() == Axis.NEED) {
				need += question.points(facts.mask(question));
			}
			else if (question.axis() == Axis.READINESS) {
				readiness += question.points(facts.mask(question));
			}
		}
		return facts.withPoints(need, readiness);
	}

}
