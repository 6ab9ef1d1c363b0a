package de.brauchichdas.scoring.proof;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.exact.DecisionSpace;

/**
 * Checks that an answer to a question that is not asked changes nothing that counts.
 */
public final class HiddenAnswerCheck {

	private HiddenAnswerCheck() {
	}

	/**
	 * Takes one questionnaire of each class of both graphs and gives each option of every
	 * question that is not asked there as an answer.
	 * @return how many of these answers change what counts
	 */
	public static long countThatMatter(Catalogue catalogue, DecisionSpace space) {
		long differences = 0;
		for (int leftClass = 0; leftClass < space.leftGraph().classes(); leftClass++) {
			differences += countThatMatter(catalogue, space.representativeMasks(leftClass, 0));
		}
		for (int rightClass = 0; rightClass < space.rightGraph().classes(); rightClass++) {
			differences += countThatMatter(catalogue, space.representativeMasks(0, rightClass));
		}
		return differences;
	}

	private static long countThatMatter(Catalogue catalogue, int[] masks) {
		Answers answers = catalogue.noAnswers();
		for (Question question : catalogue.questions()) {
			int mask = masks[question.index()];
			answers = (mask != 0) ? answers.with(question, mask) : answers;
		}
		Facts without = Journey.of(answers).facts();
		long differences = 0;
		for (Question hidden : catalogue.questions()) {
			for (Option option : hidden.options()) {
				if (masks[hidden.index()] == 0) {
					Facts with = Journey.of(answers.with(hidden, option.bit())).facts();
					differences += countAlike(catalogue, with, without) ? 0 : 1;
				}
			}
		}
		return differences;
	}

	private static boolean countAlike(Catalogue catalogue, Facts one, Facts other) {
		return catalogue.questions().stream().allMatch((question) -> one.mask(question) == other.mask(question));
	}

}
