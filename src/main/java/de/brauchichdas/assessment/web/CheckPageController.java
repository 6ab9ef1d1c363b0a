package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.BusinessName;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.QrCode;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Going on, checking the answers, naming the business, completing. */
@Controller
class CheckPageController {

	private final AssessmentService scoring;

	CheckPageController(AssessmentService scoring) {
		this.scoring = scoring;
	}

	/** The link itself: leads to where the owner stopped. */
	@GetMapping("/check/{token}")
	View goOn(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		CheckPaths links = new CheckPaths(token, false);
		return SeeOtherRedirect
			.to(open.assessment().result().isPresent() ? links.result() : links.firstOpenOrCheck(open.journey()));
	}

	@GetMapping("/check/{token}/pruefen")
	ModelAndView check(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		return page(open, token, open.assessment().businessName().orElse(""), Map.of());
	}

	@PostMapping("/check/{token}/betrieb")
	ModelAndView name(@PathVariable String token, @RequestParam String betrieb) {
		BusinessName name = BusinessName.of(betrieb);
		if (name.isTooLong()) {
			ModelAndView page = page(this.scoring.open(token), token, name.value(),
					Map.of("betrieb", "error.name-too-long"));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		this.scoring.name(token, name.given());
		return new ModelAndView(SeeOtherRedirect.to(new CheckPaths(token, false).check()));
	}

	@PostMapping("/check/{token}/abschluss")
	View complete(@PathVariable String token) {
		LoadedAssessment open = this.scoring.complete(token);
		CheckPaths links = new CheckPaths(token, false);
		return SeeOtherRedirect
			.to(open.assessment().result().isPresent() ? links.result() : links.firstOpenOrCheck(open.journey()));
	}

	private static ModelAndView page(LoadedAssessment open, String token, String name, Map<String, String> faults) {
		CheckPaths links = new CheckPaths(token, true);
		List<GivenAnswer> answers = open.journey()
			.asked()
			.stream()
			.map((question) -> GivenAnswer.of(open, question, links))
			.toList();
		Map<String, Object> model = new HashMap<>();
		model.put("answers", answers);
		model.put("complete", open.journey().complete());
		model.put("completed", open.assessment().result().isPresent());
		model.put("next", new CheckPaths(token, false).firstOpenOrCheck(open.journey()));
		model.put("name", name);
		model.put("faults", faults);
		model.put("token", token);
		model.put("link", PublicLinks.to(token));
		model.put("code", QrCode.of(PublicLinks.to(token)));
		return new ModelAndView("pruefen", model);
	}

	/**
	 * A line of the check-answers page.
	 *
	 * @param chosen texts of the options; empty if the question is open
	 */
	record GivenAnswer(Question question, String section, List<String> chosen, String change) {

		static GivenAnswer of(LoadedAssessment open, Question question, CheckPaths links) {
			return new GivenAnswer(question, open.catalogue().dimension(question).title(),
					open.answers().chosen(question).stream().map(Option::text).toList(), links.question(question));
		}

	}

}
