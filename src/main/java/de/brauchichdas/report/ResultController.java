package de.brauchichdas.report;

import de.brauchichdas.assessment.Link;
import de.brauchichdas.assessment.OpenAssessment;
import de.brauchichdas.assessment.ScoringService;
import de.brauchichdas.assessment.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result page. */
@Controller
class ResultController {

	private final ScoringService scoring;

	private final ResultModel results;

	ResultController(ScoringService scoring, ResultModel results) {
		this.scoring = scoring;
		this.results = results;
	}

	@GetMapping("/check/{token}/ergebnis")
	ModelAndView result(@PathVariable String token) {
		OpenAssessment open = this.scoring.open(token);
		return open.assessment()
			.result()
			.map((stored) -> new ModelAndView("ergebnis", this.results.of(open, stored, token)).addObject("link",
					Link.to(token)))
			.orElseGet(() -> new ModelAndView(SeeOther.to("/check/" + token)));
	}

}
