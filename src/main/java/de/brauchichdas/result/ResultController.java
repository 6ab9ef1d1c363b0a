package de.brauchichdas.result;

import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.RetentionPeriod;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.assessment.link.ResultPaths;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.QrCode;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Serves the result page, to its owner and to readers. */
@Controller
class ResultController {

	private final AssessmentService assessments;

	private final Results results;

	private final RetentionPeriod retention;

	private final ContentChangedPage contentChangedPage;

	ResultController(AssessmentService assessments, Results results, RetentionPeriod retention,
			ContentChangedPage contentChangedPage) {
		this.assessments = assessments;
		this.results = results;
		this.retention = retention;
		this.contentChangedPage = contentChangedPage;
	}

	/** Leads to where the owner stopped if the check is not completed. */
	@GetMapping(CheckPaths.RESULT)
	ModelAndView result(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		CheckPaths paths = CheckPaths.of(token);
		if (loaded.assessment().result().isEmpty()) {
			return new ModelAndView(SeeOtherRedirect.to(paths.start()));
		}
		ModelAndView page = page(loaded, paths).addObject("whatIfLinks", new WhatIfLinks(paths))
			.addObject("link", PublicLinks.to(paths.start()))
			.addObject("deletionDay", this.retention.deletionDay(loaded.assessment()))
			.addObject("draft", loaded.assessment().draftMark().orElse(null));
		loaded.assessment().reading(paths).map((reader) -> PublicLinks.to(reader.result())).ifPresent((link) -> {
			page.addObject("readingLink", link);
			page.addObject("readingCode", QrCode.of(link));
		});
		return page;
	}

	@GetMapping(ReadingPaths.RESULT)
	ModelAndView read(@PathVariable String token) {
		return page(this.assessments.read(token), new ReadingPaths(token));
	}

	private ModelAndView page(LoadedAssessment loaded, ResultPaths paths) {
		return new ModelAndView("ergebnis", Map.of("result", this.results.compared(loaded, paths), "business",
				loaded.assessment().businessName().orElse(""), "paths", paths));
	}

	/** Shows the stored result with status 200, because the page is about it. */
	@ExceptionHandler
	ModelAndView contentChanged(ContentChangedException ex) {
		return this.contentChangedPage.of(ex);
	}

}
