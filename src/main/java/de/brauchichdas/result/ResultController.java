package de.brauchichdas.result;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result page. */
@Controller
class ResultController {

	private final AssessmentService scoring;

	private final ResultModel results;

	ResultController(AssessmentService scoring, ResultModel results) {
		this.scoring = scoring;
		this.results = results;
	}

	@GetMapping("/check/{token}/ergebnis")
	ModelAndView result(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		return open.assessment()
			.result()
			.map((stored) -> new ModelAndView("ergebnis", this.results.of(open, stored, token)).addObject("link",
					PublicLinks.to(token)))
			.orElseGet(() -> new ModelAndView(SeeOtherRedirect.to("/check/" + token)));
	}

}
