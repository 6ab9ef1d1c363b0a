package de.brauchichdas.result;

import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result page. */
@Controller
class ResultController {

	private final AssessmentService assessments;

	private final Results results;

	ResultController(AssessmentService assessments, Results results) {
		this.assessments = assessments;
		this.results = results;
	}

	/** Leads to where the owner stopped if the check is not completed. */
	@GetMapping(CheckPaths.RESULT)
	ModelAndView result(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		CheckPaths paths = CheckPaths.of(token);
		if (loaded.assessment().result().isEmpty()) {
			return new ModelAndView(SeeOtherRedirect.to(paths.start()));
		}
		return new ModelAndView("ergebnis",
				Map.of("result", this.results.compared(loaded, paths), "business",
						loaded.assessment().businessName().orElse(""), "paths", paths, "whatIfLinks",
						new WhatIfLinks(paths), "link", PublicLinks.to(paths.start())));
	}

	/** The stored result is there to be seen, even if nothing else is. */
	@ExceptionHandler
	ModelAndView contentChanged(ContentChangedException ex) {
		return ContentChangedPage.of(ex);
	}

}
