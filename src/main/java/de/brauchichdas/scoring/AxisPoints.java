package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;

/** Adds up the points of both axes. */
public final class AxisPoints {

	private final int[] each;

	private final Facts facts;

	/**
	 * @param facts the answers that count; a question that is not asked has none
	 */
	AxisPoints(Catalogue catalogue, Facts facts) {
		List<Question> questions = catalogue.questions();
		this.each = new int[questions.size()];
		int need = 0;
		int readiness = 0;
		for (Question question : questions) {
			Axis axis = question.axis();
			if (axis != null) {
				int points = question.points(facts.mask(question));
				this.each[question.index()] = points;
				need += (axis == Axis.NEED) ? points : 0;
				readiness += (axis == Axis.READINESS) ? points : 0;
			}
		}
		this.facts = facts.withPoints(need, readiness);
	}

	public static Facts of(Catalogue catalogue, Facts facts) {
		return new AxisPoints(catalogue, facts).facts();
	}

	/** The points that the answer to a question brings. */
	public int of(Question question) {
		return this.each[question.index()];
	}

	/** The same facts with the points of both axes. */
	Facts facts() {
		return this.facts;
	}

}
