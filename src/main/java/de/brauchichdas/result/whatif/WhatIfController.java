package de.brauchichdas.result.whatif;

import java.util.LinkedHashMap;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.CountedScoring;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Trying other answers. Nothing is saved unless one says so. */
@Controller
class WhatIfController {

	private final AssessmentService scoring;

	private final CountedScoring evaluations;

	WhatIfController(AssessmentService scoring, CountedScoring evaluations) {
		this.scoring = scoring;
		this.evaluations = evaluations;
	}

	@GetMapping("/check/{token}/was-waere-wenn")
	ModelAndView tryOut(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		LoadedAssessment open = this.scoring.open(token);
		return open.journey().complete() ? page(WhatIf.of(open, form), token)
				: new ModelAndView(SeeOtherRedirect.to("/check/" + token));
	}

	/**
	 * Takes the tried answers over; the old ones are kept as an earlier state. Looked at
	 * again under the lock, because another tab may have answered meanwhile.
	 */
	@PostMapping("/check/{token}/was-waere-wenn")
	ModelAndView takeOver(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		LoadedAssessment open = this.scoring.open(token);
		if (!open.journey().complete()) {
			return new ModelAndView(SeeOtherRedirect.to("/check/" + token));
		}
		WhatIf trial = WhatIf.of(this.scoring.replace(token, (now) -> WhatIf.of(now, form).accepted()), form);
		return trial.accepted().isPresent() ? new ModelAndView(SeeOtherRedirect.to("/check/" + token + "/ergebnis"))
				: page(trial.rejected(), token);
	}

	private ModelAndView page(WhatIf trial, String token) {
		Catalogue catalogue = trial.open().catalogue();
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("token", token);
		model.put("trial", trial);
		put(model, "today", catalogue, Scoring.evaluate(catalogue, trial.open().answers()));
		trial.accepted()
			.ifPresent((tried) -> put(model, "tried", catalogue,
					this.evaluations.evaluate(CountedScoring.Occasion.TRIAL, catalogue, tried)));
		ModelAndView page = new ModelAndView("was-waere-wenn", model);
		if (!trial.faults().isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private static void put(Map<String, Object> model, String name, Catalogue catalogue, Evaluation evaluation) {
		model.put(name, evaluation);
		model.put(name + "Title", catalogue.recommendation(evaluation.verdict()).title());
		model.put(name + "Need", catalogue.scale(Axis.NEED).band(evaluation.need()).title());
		model.put(name + "Readiness", catalogue.scale(Axis.READINESS).band(evaluation.readiness()).title());
	}

}
