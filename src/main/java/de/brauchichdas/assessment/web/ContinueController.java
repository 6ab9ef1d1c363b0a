package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.web.RateLimitedPaths;
import de.brauchichdas.web.ReturnedForm;
import de.brauchichdas.web.SeeOtherRedirect;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Going on with a link that was copied or written down. */
@Controller
class ContinueController {

	static final String PATH = "/weiter";

	private static final String LINK = "link";

	private final AssessmentService assessments;

	ContinueController(AssessmentService assessments) {
		this.assessments = assessments;
	}

	@GetMapping(PATH)
	ModelAndView ask(@RequestParam MultiValueMap<String, String> form) {
		return new ModelAndView("weiter", Map.of("link", form.toSingleValueMap().getOrDefault(LINK, ""), "faults",
				ReturnedForm.isRefused(form) ? Map.of(LINK, "error.unknown-link") : Map.of()));
	}

	@PostMapping(PATH)
	View goOn(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
		String link = form.toSingleValueMap().getOrDefault(LINK, "");
		Optional<String> token = CheckPaths.tokenIn(link.strip()).filter(this.assessments::exists);
		if (token.isEmpty()) {
			request.setAttribute(RateLimitedPaths.NOTHING_FOUND, true);
			return ReturnedForm.refused(PATH, form, LINK);
		}
		return SeeOtherRedirect.to(CheckPaths.of(token.get()).start());
	}

}
