package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment.Linked;
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

	private final AssessmentService assessments;

	private final RepetitionService repetitions;

	QuestionController(AssessmentService assessments, RepetitionService repetitions) {
		this.assessments = assessments;
		this.repetitions = repetitions;
	}

	@GetMapping(CheckPaths.FIRST_QUESTION)
	ModelAndView first(HttpServletResponse response) {
		// May be shown again when going back: the start key in it leads to the same
		// assessment.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		return firstPage(QuestionPage.first(this.assessments.newestCatalogue()), "", AccessToken.random());
	}

	@PostMapping(CheckPaths.FIRST_QUESTION)
	ModelAndView start(@RequestParam MultiValueMap<String, String> posted) {
		AnswerForm form = AnswerForm.of(posted);
		QuestionPage page = QuestionPage.first(this.assessments.newestCatalogue());
		Map<String, String> faults = faults(page.question(), form.chosen());
		if (form.name().isTooLong()) {
			faults.put("betrieb", "error.name-too-long");
		}
		if (!faults.isEmpty()) {
			return rejected(firstPage(page.rejected(form.chosen(), faults), form.name().value(), form.startKey()));
		}
		Linked started = this.assessments.start(form.startKey(), page.question(), form.chosen(), form.name().given());
		return redirect(started.paths().after(page.question(), started.loaded().journey()));
	}

	@GetMapping(CheckPaths.QUESTION)
	ModelAndView question(@PathVariable String token, @PathVariable String id,
			@RequestParam(defaultValue = "") String zurueck) {
		LoadedAssessment loaded = this.assessments.load(token);
		Question question = question(loaded, id);
		CheckPaths paths = CheckPaths.of(token, zurueck);
		if (!loaded.journey().asks(question)) {
			return redirect(paths.firstUnansweredOrCheck(loaded.journey()));
		}
		return page(page(loaded, question, paths), loaded, paths);
	}

	@PostMapping(CheckPaths.QUESTION)
	ModelAndView answer(@PathVariable String token, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> posted) {
		AnswerForm form = AnswerForm.of(posted);
		String zurueck = posted.toSingleValueMap().getOrDefault("zurueck", "");
		CheckPaths paths = CheckPaths.of(token, zurueck);
		try {
			LoadedAssessment saved = this.assessments.answer(token, id, form.chosen());
			return redirect(paths.after(question(saved, id), saved.journey()));
		}
		catch (InvalidAnswerException ex) {
			LoadedAssessment loaded = this.assessments.load(token);
			return rejected(
					page(page(loaded, question(loaded, id), paths).rejected(form.chosen(), fault(ex)), loaded, paths));
		}
	}

	/**
	 * Makes the page of a question. An unanswered question of a repetition shows the
	 * previous answer.
	 */
	private QuestionPage page(LoadedAssessment loaded, Question question, CheckPaths paths) {
		List<Option> previous = loaded.answers().has(question) ? List.of()
				: this.repetitions.previous(loaded.assessment()).map((then) -> then.answer(question)).orElse(List.of());
		return QuestionPage.of(loaded, question, paths).confirming(previous);
	}

	private static Question question(LoadedAssessment loaded, String id) {
		return loaded.catalogue()
			.question(id)
			.map(loaded.journey()::worded)
			.orElseThrow(NoSuchAssessmentException::new);
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

	private static ModelAndView page(QuestionPage page, LoadedAssessment loaded, CheckPaths paths) {
		return new ModelAndView("fragen",
				Map.of("page", page, "paths", paths, "link", PublicLinks.to(paths.start()), "business",
						loaded.assessment().businessName().orElse(""), "repeats",
						page.back() == null && loaded.assessment().previousId().isPresent()));
	}

	private static ModelAndView rejected(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView redirect(String path) {
		return new ModelAndView(SeeOtherRedirect.to(path));
	}

}
