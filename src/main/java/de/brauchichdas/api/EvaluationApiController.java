package de.brauchichdas.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.assessment.CountedScoring;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.InvalidAnswersException;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.result.EnumIds;
import de.brauchichdas.result.Results;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.web.RateLimitedPaths;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates answers sent as JSON and stores nothing. */
@RestController
class EvaluationApiController {

	static final String PATH = RateLimitedPaths.EVALUATION;

	/** The most bytes of a request that are read. */
	static final int LIMIT = 64 * 1024;

	private final Catalogues catalogues;

	private final CountedScoring scoring;

	private final Results results;

	EvaluationApiController(Catalogues catalogues, CountedScoring scoring, Results results) {
		this.catalogues = catalogues;
		this.scoring = scoring;
		this.results = results;
	}

	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	EvaluationResponse evaluate(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(LIMIT + 1);
		if (bytes.length > LIMIT) {
			throw new ApiProblemException(ApiProblemType.TOO_LARGE);
		}
		return evaluate(EvaluationRequest.read(bytes));
	}

	EvaluationResponse evaluate(EvaluationRequest request) {
		Catalogue catalogue = catalogue(request);
		List<ApiFault> faults = new ArrayList<>(repeated(request.answers()));
		Answers answers = answers(catalogue, request.answers(), faults);
		Journey journey = Journey.of(answers);
		journey.asked()
			.stream()
			.filter((question) -> !request.answers().containsKey(question.id()))
			.forEach((open) -> faults.add(ApiFault.of(open.id(), "open", open.name())));
		if (!faults.isEmpty()) {
			throw new ApiProblemException(ApiProblemType.INVALID_ANSWERS, faults);
		}
		Evaluation evaluation = this.scoring.evaluate(CountedScoring.Occasion.PROGRAM, catalogue, journey);
		return EvaluationResponse.of(this.results.of(catalogue, answers, journey, evaluation));
	}

	/** A fault for each answer that has an option twice: what was meant is not known. */
	private static List<ApiFault> repeated(Map<String, List<String>> answers) {
		return answers.entrySet().stream().flatMap((answer) -> {
			Set<String> seen = new HashSet<>();
			return answer.getValue()
				.stream()
				.filter((option) -> !seen.add(option))
				.distinct()
				.map((option) -> ApiFault.of(answer.getKey(), "repeated-option", option));
		}).toList();
	}

	private Catalogue catalogue(EvaluationRequest request) {
		String version = request.catalogue();
		if (version == null) {
			return this.catalogues.newest(Locale.GERMAN);
		}
		return this.catalogues.version(version)
			.orElseThrow(() -> new ApiProblemException(ApiProblemType.UNKNOWN_CATALOGUE,
					List.of(ApiFault.of("unknown-catalogue", version))));
	}

	/**
	 * Returns the answers that the catalogue permits and adds a fault for each of the
	 * others.
	 */
	private static Answers answers(Catalogue catalogue, Map<String, List<String>> ids, List<ApiFault> faults) {
		Map<String, List<String>> valid = new LinkedHashMap<>(ids);
		try {
			return catalogue.answers(ids);
		}
		catch (InvalidAnswersException ex) {
			ex.faults().forEach((fault) -> {
				List<String> chosen = valid.remove(fault.question());
				faults.add(fault(catalogue, fault, (chosen != null) ? chosen : List.of()));
			});
			return catalogue.answers(valid);
		}
	}

	private static ApiFault fault(Catalogue catalogue, InvalidAnswerException fault, List<String> chosen) {
		List<String> unknown = catalogue.question(fault.question())
			.map((question) -> chosen.stream().filter((id) -> question.option(id).isEmpty()).toList())
			.orElse(List.of());
		return ApiFault.of(fault.question(), EnumIds.of(fault.fault()), String.join(", ", unknown));
	}

}
