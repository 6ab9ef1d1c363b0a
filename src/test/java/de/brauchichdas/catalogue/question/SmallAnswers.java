package de.brauchichdas.catalogue.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.CatalogueLoader;

import org.springframework.core.io.ClassPathResource;

/**
 * Provides the small catalogue and answers to it, written as {@code "orte=netz,presse"}.
 */
public final class SmallAnswers {

	public static final Catalogue CATALOGUE = CatalogueLoader.load(new ClassPathResource("catalogue-small/"));

	private SmallAnswers() {
	}

	public static Question question(String id) {
		return CATALOGUE.question(id).orElseThrow();
	}

	public static Option option(String question, String id) {
		return question(question).option(id).orElseThrow();
	}

	public static Answers answers(String... answers) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		for (String answer : answers) {
			String[] parts = answer.split("=", 2);
			ids.put(parts[0], List.of(parts[1].split(",")));
		}
		return CATALOGUE.answers(ids);
	}

	public static Journey journey(String... answers) {
		return Journey.of(answers(answers));
	}

	public static Facts facts(String... answers) {
		return journey(answers).facts();
	}

}
