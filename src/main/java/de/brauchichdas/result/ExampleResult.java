package de.brauchichdas.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.content.ExampleBusiness;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Component;

/** What the start page shows of the result that the catalogue's example gets today. */
@Component
class ExampleResult {

	private final Catalogues catalogues;

	private final Clock clock;

	ExampleResult(Catalogues catalogues, Clock clock) {
		this.catalogues = catalogues;
		this.clock = clock;
	}

	/** Named like the model of a result; empty if the catalogue has no example. */
	Map<String, Object> model() {
		Catalogue catalogue = this.catalogues.newest(PageLanguage.current());
		ExampleBusiness example = catalogue.example();
		return (example != null) ? model(catalogue, example) : Map.of();
	}

	private Map<String, Object> model(Catalogue catalogue, ExampleBusiness example) {
		Evaluation evaluation = Scoring.evaluate(catalogue, catalogue.answers(example.answers()));
		return Map.of("example", example.title(), "evaluation", evaluation, "advice",
				Advice.of(catalogue, evaluation, LocalDate.now(this.clock)), "need",
				catalogue.scale(Axis.NEED).band(evaluation.need()), "readiness",
				catalogue.scale(Axis.READINESS).band(evaluation.readiness()), "picture",
				NeedReadinessChart.of(catalogue, evaluation));
	}

}
