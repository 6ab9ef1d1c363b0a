package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;

/** Enumerates every complete questionnaire of a small catalogue. */
public final class QuestionnaireEnumeration {

	private QuestionnaireEnumeration() {
	}

	/** Every complete set of answers, without answers to questions that are not asked. */
	public static void of(Catalogue catalogue, Consumer<Answers> each) {
		next(catalogue, catalogue.noAnswers(), each);
	}

	private static void next(Catalogue catalogue, Answers answers, Consumer<Answers> each) {
		var open = Journey.of(answers).firstUnanswered();
		if (open.isEmpty()) {
			each.accept(answers);
			return;
		}
		for (int mask : permitted(open.get())) {
			next(catalogue, answers.with(open.get(), mask), each);
		}
	}

	public static List<Integer> permitted(Question question) {
		List<Integer> masks = new ArrayList<>();
		for (int mask = 1; mask < 1 << question.options().size(); mask++) {
			if (question.permits(mask)) {
				masks.add(mask);
			}
		}
		return masks;
	}

}
