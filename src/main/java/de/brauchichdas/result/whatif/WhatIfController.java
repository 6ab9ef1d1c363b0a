package de.brauchichdas.result.whatif;

import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.CountedScoring;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.result.Result;
import de.brauchichdas.result.Results;
import de.brauchichdas.web.ReturnedForm;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Serves the page on which an owner tries other answers. Nothing is saved unless the
 * owner asks for it.
 */
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
		WhatIf tried = whatIf(this.assessments.load(token), paths, form);
		WhatIf whatIf = ReturnedForm.isRefused(form) ? tried.rejected() : tried;
		Result today = whatIf.today();
		return (today != null) ? page(whatIf, today, paths) : new ModelAndView(SeeOtherRedirect.to(paths.start()));
	}

	/**
	 * Replaces the answers by the tried ones. The tried answers are read under the lock,
	 * because another tab may have answered meanwhile.
	 */
	@PostMapping(CheckPaths.WHAT_IF)
	View takeOver(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		CheckPaths paths = CheckPaths.of(token);
		WhatIf whatIf = this.assessments.replace(token, (loaded) -> whatIf(loaded, paths, form), WhatIf::accepted);
		Result today = whatIf.today();
		if (today == null) {
			return SeeOtherRedirect.to(paths.start());
		}
		return whatIf.accepted().isPresent() ? SeeOtherRedirect.to(paths.result())
				: ReturnedForm.refused(paths.whatIf(), form, whatIf.fields());
	}

	private WhatIf whatIf(LoadedAssessment loaded, CheckPaths paths, MultiValueMap<String, String> form) {
		return WhatIf.of(loaded, this.results.ofPresentAnswers(loaded, paths).orElse(null), form);
	}

	private ModelAndView page(WhatIf whatIf, Result today, CheckPaths paths) {
		ModelAndView page = new ModelAndView("was-waere-wenn",
				Map.of("paths", paths, "whatIf", whatIf, "today", today));
		whatIf.accepted().ifPresent((answers) -> page.addObject("tried", result(whatIf, answers)));
		return page;
	}

	private Result result(WhatIf whatIf, Answers answers) {
		Catalogue catalogue = whatIf.loaded().catalogue();
		return this.results.of(catalogue, answers, whatIf.journey(),
				this.scoring.evaluate(CountedScoring.Occasion.TRIAL, catalogue, whatIf.journey()));
	}

}
