package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService.Beginning;
import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.RetentionPeriod;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.ReturnedForm;
import de.brauchichdas.web.SeeOtherRedirect;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The question pages: the first one without a token, all others with it. */
@Controller
class QuestionController {

	/** Says that the check of a first page, which was sent again, is deleted. */
	private static final String DELETED = "geloescht";

	/** Says that a first page was sent again with something else. */
	private static final String AGAIN = "erneut";

	private final AssessmentService assessments;

	private final RepetitionService repetitions;

	private final RetentionPeriod retention;

	QuestionController(AssessmentService assessments, RepetitionService repetitions, RetentionPeriod retention) {
		this.assessments = assessments;
		this.repetitions = repetitions;
		this.retention = retention;
	}

	/**
	 * Leads to a first page of its own, so that no two tabs share what a browser keeps.
	 */
	@GetMapping(CheckPaths.FIRST_QUESTION)
	View first() {
		return SeeOtherRedirect.to(CheckPaths.firstPage(AccessToken.random()));
	}

	/**
	 * The start key in the page is a new one each time it is made, so its address leads
	 * nobody into a check.
	 */
	@GetMapping(CheckPaths.FIRST_PAGE)
	ModelAndView first(@PathVariable String page, @RequestParam MultiValueMap<String, String> returned,
			HttpServletResponse response) {
		AccessToken address = address(page).orElseThrow(NoSuchAssessmentException::new);
		AnswerForm form = AnswerForm.of(returned);
		// May be shown again when going back: the start key in it leads to the same
		// assessment.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		QuestionPage first = QuestionPage.first(this.assessments.newestCatalogue(), CheckPaths.firstPage(address));
		ModelAndView model = new ModelAndView("fragen",
				Map.of("page",
						first.returned(form.chosen(),
								ReturnedForm.isRefused(returned) ? faults(first.question(), form) : Map.of()),
						"name", form.name().value(), "startKey", AccessToken.random().value(), "deleted",
						returned.containsKey(DELETED)));
		this.assessments.begunFrom(address).ifPresent((day) -> model.addObject("begunOn", day));
		return model;
	}

	/** Without an address it is a page that an earlier release made. */
	@PostMapping({ CheckPaths.FIRST_PAGE, CheckPaths.FIRST_QUESTION })
	View start(@PathVariable(required = false) @Nullable String page,
			@RequestParam MultiValueMap<String, String> posted) {
		AnswerForm form = AnswerForm.of(posted);
		AccessToken address = address(page).orElseGet(AccessToken::random);
		Question question = this.assessments.newestCatalogue().questions().get(0);
		if (!faults(question, form).isEmpty()) {
			return ReturnedForm.refused(CheckPaths.firstPage(address), posted, AnswerForm.SHOWN_AGAIN);
		}
		Beginning begun = this.assessments.begin(form.startKey(), address, question, form.chosen(),
				form.name().given());
		LoadedAssessment loaded = begun.loaded();
		if (loaded == null) {
			return ReturnedForm.with(CheckPaths.firstPage(AccessToken.random()), DELETED, posted,
					AnswerForm.SHOWN_AGAIN);
		}
		CheckPaths paths = CheckPaths.of(begun.token().value());
		Question own = loaded.catalogue().questions().get(0);
		return begun.taken() ? SeeOtherRedirect.to(paths.after(own, loaded.journey()))
				: ReturnedForm.with(paths.question(own), AGAIN, posted, AnswerForm.SHOWN_AGAIN);
	}

	private static Optional<AccessToken> address(@Nullable String page) {
		return Optional.ofNullable(page).flatMap(AccessToken::parse);
	}

	@GetMapping(CheckPaths.QUESTION)
	ModelAndView question(@PathVariable String token, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> returned) {
		LoadedAssessment loaded = this.assessments.load(token).withDraft();
		Question question = question(loaded, id);
		CheckPaths paths = paths(token, returned);
		if (!loaded.journey().asks(question)) {
			return new ModelAndView(SeeOtherRedirect.to(paths.firstUnansweredOrCheck(loaded.journey())));
		}
		QuestionPage page = page(loaded, question, paths);
		AnswerForm form = AnswerForm.of(returned);
		if (ReturnedForm.isRefused(returned)) {
			page = page.returned(form.chosen(), faults(question, form));
		}
		ModelAndView model = model(page, loaded, paths);
		if (returned.containsKey(AGAIN)) {
			model.addObject("page", page.returned(form.chosen(), Map.of()))
				.addObject("again", AnsweredAgain.of(loaded, question, form));
		}
		return model;
	}

	@PostMapping(CheckPaths.QUESTION)
	View answer(@PathVariable String token, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> posted) {
		CheckPaths paths = paths(token, posted);
		try {
			LoadedAssessment saved = this.assessments.answer(token, id, AnswerForm.of(posted).chosen());
			return SeeOtherRedirect.to(paths.after(question(saved, id), saved.journey()));
		}
		catch (InvalidAnswerException ex) {
			return ReturnedForm.refused(paths.question(question(this.assessments.load(token), id)), posted,
					AnswerForm.SHOWN_AGAIN);
		}
	}

	private static CheckPaths paths(String token, MultiValueMap<String, String> parameters) {
		return CheckPaths.of(token, parameters.toSingleValueMap().getOrDefault("zurueck", ""));
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

	/** Message keys by id of the field; empty if the form can be taken. */
	private static Map<String, String> faults(Question question, AnswerForm form) {
		Map<String, String> faults = new LinkedHashMap<>();
		try {
			question.maskOf(form.chosen());
		}
		catch (InvalidAnswerException ex) {
			faults.put(QuestionPage.FIRST_FIELD,
					"error." + ex.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
		if (form.name().isTooLong()) {
			faults.put("betrieb", "error.name-too-long");
		}
		return faults;
	}

	private ModelAndView model(QuestionPage page, LoadedAssessment loaded, CheckPaths paths) {
		ModelAndView model = new ModelAndView("fragen",
				Map.of("page", page, "paths", paths, "link", PublicLinks.to(paths.start()), "business",
						loaded.assessment().businessName().orElse(""), "repeats",
						page.back() == null && loaded.assessment().previousId().isPresent(), "deletionDay",
						this.retention.deletionDay(loaded.assessment())));
		loaded.assessment().result().ifPresent((result) -> model.addObject("completed", result.completedAt()));
		return model;
	}

}
