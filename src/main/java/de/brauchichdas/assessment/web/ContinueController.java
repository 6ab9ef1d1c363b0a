package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern TOKEN = Pattern.compile("(?:^|/check/)([a-z2-7]{26})(?:[/?#].*)?$");

	private final AssessmentService scoring;

	ContinueController(AssessmentService scoring) {
		this.scoring = scoring;
	}

	@GetMapping("/weiter")
	ModelAndView ask() {
		return new ModelAndView("weiter", Map.of("link", "", "faults", Map.of()));
	}

	@PostMapping("/weiter")
	ModelAndView goOn(@RequestParam(defaultValue = "") String link) {
		Optional<String> token = token(link.strip());
		if (token.isEmpty()) {
			return new ModelAndView("weiter", Map.of("link", link, "faults", Map.of("link", "error.unknown-link")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(SeeOtherRedirect.to(new CheckPaths(token.get(), false).start()));
	}

	/** The token in a link that an assessment belongs to. */
	private Optional<String> token(String link) {
		Matcher matcher = TOKEN.matcher(link);
		return matcher.find() ? Optional.of(matcher.group(1)).filter(this.scoring::exists) : Optional.empty();
	}

}
