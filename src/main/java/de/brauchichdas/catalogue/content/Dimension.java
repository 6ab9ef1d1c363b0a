package de.brauchichdas.catalogue.content;

import java.util.List;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Question;

/**
 * A section of the questionnaire whose points count on one axis.
 *
 * @param scored its questions that bring points
 * @param maximum the most points that they bring together
 */
public record Dimension(String id, String title, Axis axis, List<Question> scored, int maximum) {

	public Dimension(String id, String title, Axis axis) {
		this(id, title, axis, List.of(), 0);
	}

	/**
	 * Returns this section with those of the questions that belong to it and bring
	 * points.
	 */
	public Dimension withScoredQuestions(List<Question> questions) {
		List<Question> own = questions.stream()
			.filter((question) -> question.axis() != null && question.dimension().equals(this.id))
			.toList();
		return new Dimension(this.id, this.title, this.axis, own, own.stream().mapToInt(Question::maximum).sum());
	}

}
