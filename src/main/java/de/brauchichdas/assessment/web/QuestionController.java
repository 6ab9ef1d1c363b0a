package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.SeeOtherRedirect;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The question pages: the first one without a token, all others with it. */
@Controller
class QuestionController {

	private final AssessmentService scoring;

	private final RepetitionService repetitions;

	QuestionController(AssessmentService scoring, RepetitionService repetitions) {
		this.scoring = scoring;
		this.repetitions = repetitions;
	}

	@GetMapping("/check")
	ModelAndView first(HttpServletResponse response) {
		// May be shown again when going back: the start key in it leads to the same
		// assessment.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		return firstPage(QuestionPage.first(this.scoring.newestCatalogue()), "", AccessToken.random());
	}

	@PostMapping("/check")
	ModelAndView start(@RequestParam MultiValueMap<String, String> posted) {
		AnswerForm form = AnswerForm.of(posted);
		QuestionPage page = QuestionPage.first(this.scoring.newestCatalogue());
		Map<String, String> faults = faults(page.question(), form.chosen());
		if (form.name().isTooLong()) {
			faults.put("betrieb", "error.name-too-long");
		}
		if (!faults.isEmpty()) {
			return rejected(firstPage(page.rejected(form.chosen(), faults), form.name().value(), form.startKey()));
		}
		AccessToken token = this.scoring.start(form.startKey(), page.question(), form.chosen(), form.name().given());
		LoadedAssessment open = this.scoring.open(token.value());
		return redirect(new CheckPaths(token.value(), false).after(page.question(), open.journey()));
	}

	@GetMapping("/check/{token}/fragen/{id}")
	ModelAndView question(@PathVariable String token, @PathVariable String id,
			@RequestParam(defaultValue = "") String zurueck) {
		LoadedAssessment open = this.scoring.open(token);
		Question question = question(open, id);
		CheckPaths links = new CheckPaths(token, CheckPaths.CHECK.equals(zurueck));
		if (!open.journey().asks(question)) {
			return redirect(links.firstOpenOrCheck(open.journey()));
		}
		return page(page(open, question, links), open, token);
	}

	@PostMapping("/check/{token}/fragen/{id}")
	ModelAndView answer(@PathVariable String token, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> posted) {
		AnswerForm form = AnswerForm.of(posted);
		String zurueck = posted.toSingleValueMap().getOrDefault("zurueck", "");
		CheckPaths links = new CheckPaths(token, CheckPaths.CHECK.equals(zurueck));
		try {
			LoadedAssessment saved = this.scoring.answer(token, id, form.chosen());
			return redirect(links.after(question(saved, id), saved.journey()));
		}
		catch (InvalidAnswerException ex) {
			LoadedAssessment open = this.scoring.open(token);
			return rejected(
					page(page(open, question(open, id), links).rejected(form.chosen(), fault(ex)), open, token));
		}
	}

	/** The page of a question; an open one of a repetition shows the former answer. */
	private QuestionPage page(LoadedAssessment open, Question question, CheckPaths links) {
		List<Option> former = open.answers().has(question) ? List.of()
				: this.repetitions.former(open.assessment()).map((then) -> then.answer(question)).orElse(List.of());
		return QuestionPage.of(open, question, links).confirming(former);
	}

	private static Question question(LoadedAssessment open, String id) {
		return open.catalogue().question(id).orElseThrow(NoSuchAssessmentException::new);
	}

	/** Message keys by id of the field; empty if the answer can be taken. */
	private static Map<String, String> faults(Question question, List<String> chosen) {
		Map<String, String> faults = new LinkedHashMap<>();
		try {
			question.maskOf(chosen);
		}
		catch (InvalidAnswerException ex) {
			faults.putAll(fault(ex));
		}
		return faults;
	}

	private static Map<String, String> fault(InvalidAnswerException ex) {
		return Map.of(QuestionPage.FIRST_FIELD,
				"error." + ex.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private static ModelAndView firstPage(QuestionPage page, String name, AccessToken startKey) {
		return new ModelAndView("fragen", Map.of("page", page, "name", name, "startKey", startKey.value()));
	}

	private static ModelAndView page(QuestionPage page, LoadedAssessment open, String token) {
		return new ModelAndView("fragen",
				Map.of("page", page, "link", PublicLinks.to(token), "business",
						open.assessment().businessName().orElse(""), "check", new CheckPaths(token, true).check(),
						"repeats", page.back() == null && open.assessment().previousId().isPresent()));
	}

	private static ModelAndView rejected(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView redirect(String path) {
		return new ModelAndView(SeeOtherRedirect.to(path));
	}

}
