package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.Assessments;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.KeyInText;
import de.brauchichdas.assessment.link.ReadingPaths;
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

	private final Assessments stored;

	ContinueController(AssessmentService assessments, Assessments stored) {
		this.assessments = assessments;
		this.stored = stored;
	}

	@GetMapping(PATH)
	ModelAndView ask(@RequestParam MultiValueMap<String, String> form) {
		String link = form.toSingleValueMap().getOrDefault(LINK, "");
		return new ModelAndView("weiter", Map.of("link", link, "faults",
				ReturnedForm.isRefused(form) ? Map.of(LINK, fault(KeyInText.of(link))) : Map.of()));
	}

	@PostMapping(PATH)
	View goOn(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
		List<Optional<String>> pages = KeyInText.of(form.toSingleValueMap().getOrDefault(LINK, ""))
			.keys()
			.stream()
			.map(this::page)
			.distinct()
			.toList();
		if (pages.contains(Optional.<String>empty())) {
			// Also beside a known one: nobody guesses in its shadow.
			RateLimitedPaths.foundNothing(request);
		}
		List<String> known = pages.stream().flatMap(Optional::stream).toList();
		return (known.size() == 1) ? SeeOtherRedirect.to(known.get(0)) : ReturnedForm.refused(PATH, form, LINK);
	}

	/** Whatever its link says: the key to a check, or one that only lets read. */
	private Optional<String> page(KeyInText.Key key) {
		if (key.isFirstPage()) {
			return Optional.of(key.path());
		}
		if (this.assessments.exists(key.value())) {
			return Optional.of(CheckPaths.of(key.value()).start());
		}
		return this.stored.findByReadingLinkHash(new AccessToken(key.value()).hash())
			.map((readable) -> new ReadingPaths(key.value()).result());
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
