package de.brauchichdas.result.whatif;

import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.CountedScoring;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.result.Result;
import de.brauchichdas.result.Results;
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

	private final AssessmentService assessments;

	private final CountedScoring scoring;

	private final Results results;

	WhatIfController(AssessmentService assessments, CountedScoring scoring, Results results) {
		this.assessments = assessments;
		this.scoring = scoring;
		this.results = results;
	}

	@GetMapping(CheckPaths.WHAT_IF)
	ModelAndView tryOut(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		CheckPaths paths = CheckPaths.of(token);
		WhatIf whatIf = WhatIf.of(this.assessments.load(token), form);
		return whatIf.possible() ? page(whatIf, paths) : new ModelAndView(SeeOtherRedirect.to(paths.start()));
	}

	/**
	 * Takes the tried answers over; the old ones are kept as an earlier state. The trial
	 * is made under the lock, because another tab may have answered meanwhile.
	 */
	@PostMapping(CheckPaths.WHAT_IF)
	ModelAndView takeOver(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		CheckPaths paths = CheckPaths.of(token);
		WhatIf whatIf = this.assessments.replace(token, (loaded) -> WhatIf.of(loaded, form), WhatIf::accepted);
		if (!whatIf.possible()) {
			return new ModelAndView(SeeOtherRedirect.to(paths.start()));
		}
		return whatIf.accepted().isPresent() ? new ModelAndView(SeeOtherRedirect.to(paths.result()))
				: page(whatIf.rejected(), paths);
	}

	private ModelAndView page(WhatIf whatIf, CheckPaths paths) {
		ModelAndView page = new ModelAndView("was-waere-wenn",
				Map.of("paths", paths, "whatIf", whatIf, "today", this.results.ofAnswers(whatIf.loaded(), paths)));
		whatIf.accepted().ifPresent((answers) -> page.addObject("tried", result(whatIf, answers)));
		if (!whatIf.faults().isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private Result result(WhatIf whatIf, Answers answers) {
		Catalogue catalogue = whatIf.loaded().catalogue();
		return this.results.of(catalogue, answers, whatIf.journey(),
				this.scoring.evaluate(CountedScoring.Occasion.TRIAL, catalogue, whatIf.journey()));
	}

}
