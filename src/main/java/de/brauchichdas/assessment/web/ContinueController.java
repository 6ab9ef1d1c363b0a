package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.KeyInText;

import java.util.HashMap;
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

	/** What can be wrong with a link: message keys by the parameter that says so. */
	private static final Map<String, String> FAULTS = Map.of("mehrere", "error.several-keys", "vertippt",
			"error.mistyped-key", "ohne", "error.no-key", "unbekannt", "error.unknown-link");

	private final AssessmentService assessments;

	ContinueController(AssessmentService assessments) {
		this.assessments = assessments;
	}

	@GetMapping(PATH)
	ModelAndView ask(@RequestParam MultiValueMap<String, String> form) {
		Map<String, String> faults = new HashMap<>();
		FAULTS.forEach((flag, key) -> {
			if (form.containsKey(flag)) {
				faults.put(LINK, key);
			}
		});
		return new ModelAndView("weiter",
				Map.of("link", form.toSingleValueMap().getOrDefault(LINK, ""), "faults", faults));
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
		return ReturnedForm.with(PATH, flag(pasted, known), form, LINK);
	}

	private static String flag(KeyInText pasted, List<String> known) {
		if (known.size() > 1) {
			return "mehrere";
		}
		if (pasted.keys().isEmpty()) {
			return pasted.mistyped() ? "vertippt" : "ohne";
		}
		return "unbekannt";
	}

}
