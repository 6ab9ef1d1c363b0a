package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;

/**
 * Step 1 of the evaluation: adds up the points of the answers that count, per question
 * and per axis.
 */
public final class AxisPoints {

	private final int[] byQuestion;

	private final Facts facts;

	/**
	 * @param facts the answers that count; a question that is not asked has none
	 */
	AxisPoints(Catalogue catalogue, Facts facts) {
		List<Question> questions = catalogue.questions();
		this.byQuestion = new int[questions.size()];
		int need = 0;
		int readiness = 0;
		for (Question question : questions) {
			Axis axis = question.axis();
			if (axis != null) {
				int points = question.points(facts.mask(question));
				this.byQuestion[question.index()] = points;
				need += (axis == Axis.NEED) ? points : 0;
				readiness += (axis == Axis.READINESS) ? points : 0;
			}
		}
		this.facts = facts.withPoints(need, readiness);
	}

	/** Returns the facts with the points of both axes. */
	public static Facts withPoints(Catalogue catalogue, Facts facts) {
		return new AxisPoints(catalogue, facts).facts();
	}

	/**
	 * Returns the points that the answer to a question brings; 0 if the question has no
	 * axis or is not asked.
	 */
	int ofQuestion(Question question) {
		return this.byQuestion[question.index()];
	}

	/** Returns the facts with the points of both axes. */
	Facts facts() {
		return this.facts;
	}

}
