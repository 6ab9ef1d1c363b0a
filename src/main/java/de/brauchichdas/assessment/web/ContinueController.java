package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Going on with a link that was copied or written down. */
@Controller
class ContinueController {

	static final String PATH = "/weiter";

	private final AssessmentService assessments;

	ContinueController(AssessmentService assessments) {
		this.assessments = assessments;
	}

	@GetMapping(PATH)
	ModelAndView ask() {
		return new ModelAndView("weiter", Map.of("link", "", "faults", Map.of()));
	}

	@PostMapping(PATH)
	ModelAndView goOn(@RequestParam(defaultValue = "") String link) {
		Optional<String> token = CheckPaths.tokenIn(link.strip()).filter(this.assessments::exists);
		if (token.isEmpty()) {
			return new ModelAndView("weiter", Map.of("link", link, "faults", Map.of("link", "error.unknown-link")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(SeeOtherRedirect.to(CheckPaths.of(token.get()).start()));
	}

}
