package de.brauchichdas.scoring.proof;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.exact.DecisionSpace;

/** Checks that an answer to a question that is not asked changes nothing. */
public final class HiddenAnswerCheck {

	private HiddenAnswerCheck() {
	}

	/**
	 * Gives every answer to every question that is not asked, in one questionnaire of
	 * each class of either half.
	 * @return how many make a difference to what counts
	 */
	public static long thatMatter(Catalogue catalogue, DecisionSpace space) {
		long differences = 0;
		for (int l = 0; l < space.left().classes(); l++) {
			differences += thatMatter(catalogue, space.masks(l, 0));
		}
		for (int r = 0; r < space.right().classes(); r++) {
			differences += thatMatter(catalogue, space.masks(0, r));
		}
		return differences;
	}

	private static long thatMatter(Catalogue catalogue, int[] masks) {
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
					differences += same(catalogue, with, without) ? 0 : 1;
				}
			}
		}
		return differences;
	}

	private static boolean same(Catalogue catalogue, Facts one, Facts other) {
		return catalogue.questions().stream().allMatch((question) -> one.mask(question) == other.mask(question));
	}

}
