package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.BusinessName;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.RetentionPeriod;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.QrCode;
import de.brauchichdas.web.ReturnedForm;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Going on, checking the answers, naming the business, completing. */
@Controller
class CheckPageController {

	private static final String NAME = "betrieb";

	private final AssessmentService assessments;

	private final RetentionPeriod retention;

	CheckPageController(AssessmentService assessments, RetentionPeriod retention) {
		this.assessments = assessments;
		this.retention = retention;
	}

	/** The link itself: leads to where the owner stopped. */
	@GetMapping(CheckPaths.START)
	View goOn(@PathVariable String token) {
		return goOn(this.assessments.load(token), CheckPaths.of(token));
	}

	@GetMapping(CheckPaths.CHECK)
	ModelAndView check(@PathVariable String token, @RequestParam MultiValueMap<String, String> returned) {
		LoadedAssessment loaded = this.assessments.load(token).withDraft();
		BusinessName sent = BusinessName.of(returned.getFirst(NAME));
		return page(loaded, CheckPaths.of(token), sent.given().or(() -> loaded.assessment().businessName()).orElse(""),
				(ReturnedForm.isRefused(returned) && sent.isTooLong()) ? Map.of(NAME, "error.name-too-long")
						: Map.of());
	}

	@PostMapping(CheckPaths.BUSINESS)
	View name(@PathVariable String token, @RequestParam String betrieb,
			@RequestParam MultiValueMap<String, String> posted) {
		BusinessName name = BusinessName.of(betrieb);
		if (name.isTooLong()) {
			this.assessments.load(token);
			return ReturnedForm.refused(CheckPaths.of(token).check(), posted, NAME);
		}
		this.assessments.name(token, name.given());
		return SeeOtherRedirect.to(CheckPaths.of(token).check());
	}

	/** Leads to the result, or to what is still open of it. */
	@PostMapping(CheckPaths.COMPLETION)
	View complete(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.complete(token);
		CheckPaths paths = CheckPaths.of(token);
		return loaded.assessment().draftIds().isPresent()
				? SeeOtherRedirect.to(paths.firstUnansweredOrCheck(loaded.journey())) : goOn(loaded, paths);
	}

	/**
	 * Back to the result as it is. A page that was open for long may show another draft
	 * than the present one, which then stays and is shown.
	 */
	@PostMapping(CheckPaths.DRAFT_DISCARD)
	View discardDraft(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		boolean gone = this.assessments.discardDraft(token, Optional.ofNullable(form.getFirst("entwurf")));
		return SeeOtherRedirect.to(gone ? CheckPaths.of(token).result() : CheckPaths.of(token).check());
	}

	private static View goOn(LoadedAssessment loaded, CheckPaths paths) {
		return SeeOtherRedirect.to(loaded.assessment().result().isPresent() ? paths.result()
				: paths.firstUnansweredOrCheck(loaded.journey()));
	}

	private ModelAndView page(LoadedAssessment loaded, CheckPaths paths, String name, Map<String, String> faults) {
		List<GivenAnswer> answers = loaded.journey()
			.asked()
			.stream()
			.map((question) -> GivenAnswer.of(loaded, question, paths.returning()))
			.toList();
		String link = PublicLinks.to(paths.start());
		Map<String, Object> model = new HashMap<>();
		model.put("answers", answers);
		model.put("complete", loaded.journey().complete());
		loaded.assessment().result().ifPresent((result) -> model.put("completed", result.completedAt()));
		model.put("draft", loaded.assessment().draftMark().orElse(null));
		model.put("deletionDay", this.retention.deletionDay(loaded.assessment()));
		model.put("next", paths.firstUnansweredOrCheck(loaded.journey()));
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
	 * @param chosen texts of the options; empty if the question is unanswered
	 */
	record GivenAnswer(Question question, String section, List<String> chosen, String change) {

		static GivenAnswer of(LoadedAssessment loaded, Question question, CheckPaths paths) {
			return new GivenAnswer(question, loaded.catalogue().dimension(question).title(),
					loaded.answers().chosen(question).stream().map(Option::text).toList(), paths.question(question));
		}

	}

}
