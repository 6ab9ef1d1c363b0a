package de.brauchichdas.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.TurningAdvice;
import de.brauchichdas.assessment.OpenAssessment;
import de.brauchichdas.assessment.ScoringService;
import de.brauchichdas.assessment.SeeOther;
import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.Borderline;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.scoring.TurningPoints;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result page. */
@Controller
class ResultController {

	private final ScoringService scoring;

	private final Clock clock;

	private final DecisionSpaces spaces;

	private final FormerResults formerResults;

	ResultController(ScoringService scoring, DecisionSpaces spaces, FormerResults formerResults, Clock clock) {
		this.scoring = scoring;
		this.spaces = spaces;
		this.formerResults = formerResults;
		this.clock = clock;
	}

	/**
	 * Shows the stored result. The pinned catalogue never changes, so evaluating again
	 * gives its reasons; dates are counted from the day of completion.
	 */
	@GetMapping("/check/{token}/ergebnis")
	ModelAndView result(@PathVariable String token) {
		OpenAssessment open = this.scoring.open(token);
		return open.assessment()
			.result()
			.map((stored) -> page(open, LocalDate.ofInstant(stored.completedAt(), this.clock.getZone()), token))
			.orElseGet(() -> new ModelAndView(SeeOther.to("/check/" + token)));
	}

	private ModelAndView page(OpenAssessment open, LocalDate day, String token) {
		Catalogue catalogue = open.catalogue();
		Evaluation evaluation = Scoring.evaluate(catalogue, open.answers());
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("token", token);
		model.put("open", open);
		model.put("evaluation", evaluation);
		model.put("advice", Advice.of(catalogue, evaluation, day));
		model.put("turning", TurningAdvice.of(catalogue, TurningPoints.of(this.spaces.of(catalogue), open.answers())));
		model.put("day", day);
		model.put("need", catalogue.scale(Axis.NEED).band(evaluation.need()));
		model.put("readiness", catalogue.scale(Axis.READINESS).band(evaluation.readiness()));
		model.put("picture", FieldPicture.of(catalogue, evaluation));
		this.formerResults.of(open).ifPresent((former) -> {
			model.put("former", former);
			model.put("picture", FieldPicture.of(catalogue, evaluation).withFormer(former.development().before()));
		});
		Borderline borderline = evaluation.borderline();
		if (borderline != null) {
			model.put("otherTitle", catalogue.recommendation(borderline.other()).title());
		}
		return new ModelAndView("ergebnis", model);
	}

}
