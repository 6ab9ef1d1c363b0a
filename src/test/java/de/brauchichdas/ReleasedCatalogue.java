package de.brauchichdas;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.CatalogueLoader;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;

import org.springframework.core.io.ClassPathResource;

/** The released content, loaded once, and random complete answers to it. */
public final class ReleasedCatalogue {

	public static final Catalogue CATALOGUE = CatalogueLoader.load(new ClassPathResource("catalogue/2026-11/"));

	private ReleasedCatalogue() {
	}

	public static Question question(String id) {
		return CATALOGUE.question(id).orElseThrow();
	}

	/** The text of an answer. */
	public static String option(String question, String id) {
		return question(question).option(id).orElseThrow().text();
	}

	/** The title of a recommendation. */
	public static String title(Verdict verdict) {
		return CATALOGUE.recommendation(verdict).title();
	}

	/** Every question answered at random, also those that are not asked then. */
	public static Answers randomAnswers(Random random) {
		Answers answers = CATALOGUE.noAnswers();
		for (Question question : CATALOGUE.questions()) {
			answers = answers.with(question, randomMask(question, random));
		}
		return answers;
	}

	private static int randomMask(Question question, Random random) {
		if (!question.multiple()) {
			return 1 << random.nextInt(question.options().size());
		}
		int mask;
		do {
			mask = random.nextInt(1 << question.options().size());
		}
		while (!question.permits(mask));
		return mask;
	}

	/** The ids of an answer, for messages. */
	public static List<String> ids(Journey journey, Answers answers) {
		List<String> ids = new ArrayList<>();
		journey.asked()
			.forEach((question) -> ids
				.add(question.id() + "=" + answers.chosen(question).stream().map(Option::id).toList()));
		return ids;
	}

}
