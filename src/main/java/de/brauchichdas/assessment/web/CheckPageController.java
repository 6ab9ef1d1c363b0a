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

	private final AssessmentService assessments;

	CheckPageController(AssessmentService assessments) {
		this.assessments = assessments;
	}

	/** The link itself: leads to where the owner stopped. */
	@GetMapping(CheckPaths.START)
	View goOn(@PathVariable String token) {
		return goOn(this.assessments.load(token), CheckPaths.of(token));
	}

	@GetMapping(CheckPaths.CHECK)
	ModelAndView check(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		return page(loaded, CheckPaths.of(token), loaded.assessment().businessName().orElse(""), Map.of());
	}

	@PostMapping(CheckPaths.BUSINESS)
	ModelAndView name(@PathVariable String token, @RequestParam String betrieb) {
		BusinessName name = BusinessName.of(betrieb);
		if (name.isTooLong()) {
			ModelAndView page = page(this.assessments.load(token), CheckPaths.of(token), name.value(),
					Map.of("betrieb", "error.name-too-long"));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		this.assessments.name(token, name.given());
		return new ModelAndView(SeeOtherRedirect.to(CheckPaths.of(token).check()));
	}

	@PostMapping(CheckPaths.COMPLETION)
	View complete(@PathVariable String token) {
		return goOn(this.assessments.complete(token), CheckPaths.of(token));
	}

	private static View goOn(LoadedAssessment loaded, CheckPaths paths) {
		return SeeOtherRedirect
			.to(loaded.assessment().result().isPresent() ? paths.result() : paths.firstOpenOrCheck(loaded.journey()));
	}

	private static ModelAndView page(LoadedAssessment loaded, CheckPaths paths, String name,
			Map<String, String> faults) {
		List<GivenAnswer> answers = loaded.journey()
			.asked()
			.stream()
			.map((question) -> GivenAnswer.of(loaded, question, paths.returning()))
			.toList();
		String link = PublicLinks.to(paths.start());
		Map<String, Object> model = new HashMap<>();
		model.put("answers", answers);
		model.put("complete", loaded.journey().complete());
		model.put("completed", loaded.assessment().result().isPresent());
		model.put("next", paths.firstOpenOrCheck(loaded.journey()));
		model.put("name", name);
		model.put("faults", faults);
		model.put("paths", paths);
		model.put("link", link);
		model.put("code", QrCode.of(link));
		return new ModelAndView("pruefen", model);
	}

	/**
	 * A line of the check-answers page.
	 *
	 * @param chosen texts of the options; empty if the question is open
	 */
	record GivenAnswer(Question question, String section, List<String> chosen, String change) {

		static GivenAnswer of(LoadedAssessment loaded, Question question, CheckPaths paths) {
			return new GivenAnswer(question, loaded.catalogue().dimension(question).title(),
					loaded.answers().chosen(question).stream().map(Option::text).toList(), paths.question(question));
		}

	}

}
