package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.KeyInText;

import java.util.List;
import java.util.Map;

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
		String link = form.toSingleValueMap().getOrDefault(LINK, "");
		return new ModelAndView("weiter", Map.of("link", link, "faults",
				ReturnedForm.isRefused(form) ? Map.of(LINK, fault(KeyInText.of(link))) : Map.of()));
	}

	@PostMapping(PATH)
	View goOn(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
		KeyInText pasted = KeyInText.of(form.toSingleValueMap().getOrDefault(LINK, ""));
		List<String> known = pasted.keys().stream().filter(this.assessments::exists).toList();
		if (known.size() == 1) {
			return SeeOtherRedirect.to(CheckPaths.of(known.get(0)).start());
		}
		if (known.isEmpty() && !pasted.keys().isEmpty()) {
			RateLimitedPaths.foundNothing(request);
		}
		return ReturnedForm.refused(PATH, form, LINK);
	}

	/** The key of the message about a text that leads to no check, or to several. */
	private static String fault(KeyInText pasted) {
		return switch (pasted.keys().size()) {
			case 0 -> pasted.mistyped() ? "error.mistyped-key" : "error.no-key";
			case 1 -> "error.unknown-link";
			default -> "error.several-keys";
		};
	}

}
