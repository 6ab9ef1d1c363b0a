package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.KeyInText;
import de.brauchichdas.web.RateLimitedPaths;

import java.util.List;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.web.SeeOtherRedirect;
import jakarta.servlet.http.HttpServletRequest;

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
	ModelAndView goOn(@RequestParam(defaultValue = "") String link, HttpServletRequest request) {
		KeyInText pasted = KeyInText.of(link);
		List<String> known = pasted.keys().stream().filter(this.assessments::exists).toList();
		if (known.size() == 1) {
			return new ModelAndView(SeeOtherRedirect.to(CheckPaths.of(known.get(0)).start()));
		}
		if (known.isEmpty() && !pasted.keys().isEmpty()) {
			RateLimitedPaths.foundNothing(request);
		}
		return new ModelAndView("weiter", Map.of("link", link, "faults", Map.of("link", fault(pasted, known))),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static String fault(KeyInText pasted, List<String> known) {
		if (known.size() > 1) {
			return "error.several-keys";
		}
		if (pasted.keys().isEmpty()) {
			return pasted.mistyped() ? "error.mistyped-key" : "error.no-key";
		}
		return "error.unknown-link";
	}

}
