package de.brauchichdas.result;

import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.content.ExampleBusiness;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Component;

/** The result that the newest catalogue's example gets today. */
@Component
class ExampleResult {

	private final Catalogues catalogues;

	private final Results results;

	ExampleResult(Catalogues catalogues, Results results) {
		this.catalogues = catalogues;
		this.results = results;
	}

	/**
	 * The title of the example and its result, for a page; empty if the catalogue has no
	 * example.
	 */
	Map<String, Object> model() {
		Catalogue catalogue = this.catalogues.newest(PageLanguage.current());
		ExampleBusiness example = catalogue.example();
		return (example != null) ? Map.of("example", example.title(), "result", result(catalogue, example)) : Map.of();
	}

	private Result result(Catalogue catalogue, ExampleBusiness example) {
		Answers answers = catalogue.answers(example.answers());
		Journey journey = Journey.of(answers);
		return this.results.of(catalogue, answers, journey, Scoring.evaluate(catalogue, journey));
	}

}
