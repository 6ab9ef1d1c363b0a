package de.brauchichdas.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.TurningAdvice;
import de.brauchichdas.assessment.OpenAssessment;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.Borderline;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.scoring.TurningPoints;

import org.springframework.stereotype.Component;

/** What the result page and the report show of a completed assessment. */
@Component
class ResultModel {

	private final DecisionSpaces spaces;

	private final FormerResults formerResults;

	private final Pictures pictures;

	private final Clock clock;

	ResultModel(DecisionSpaces spaces, FormerResults formerResults, Pictures pictures, Clock clock) {
		this.spaces = spaces;
		this.formerResults = formerResults;
		this.pictures = pictures;
		this.clock = clock;
	}

	/** The day from which dates are counted. */
	LocalDate day(StoredResult stored) {
		return day(stored.completedAt());
	}

	/** The day of a moment where the owners live. */
	LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * The pinned catalogue never changes, so evaluating again gives the reasons of the
	 * stored result; dates are counted from the day of completion.
	 */
	Map<String, Object> of(OpenAssessment open, StoredResult stored, String token) {
		Catalogue catalogue = open.catalogue();
		Evaluation evaluation = Scoring.evaluate(catalogue, open.answers());
		Advice advice = Advice.of(catalogue, evaluation, day(stored));
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("token", token);
		model.put("trials", new TrialLinks(token));
		model.put("open", open);
		model.put("evaluation", evaluation);
		model.put("advice", advice);
		model.put("turning", TurningAdvice.of(catalogue, TurningPoints.of(this.spaces.of(catalogue), open.answers())));
		model.put("day", day(stored));
		model.put("need", catalogue.scale(Axis.NEED).band(evaluation.need()));
		model.put("readiness", catalogue.scale(Axis.READINESS).band(evaluation.readiness()));
		model.put("picture", FieldPicture.of(catalogue, evaluation));
		this.formerResults.of(open).ifPresent((former) -> {
			model.put("former", former);
			model.put("picture", FieldPicture.of(catalogue, evaluation).withFormer(former.development().before()));
		});
		model.put("axes", this.pictures.axes(catalogue, evaluation));
		model.put("sections", this.pictures.sections(evaluation));
		model.put("sources", AppliedSources.of(open, evaluation, advice));
		model.put("hours", this.pictures.hours(advice.channels()));
		Borderline borderline = evaluation.borderline();
		if (borderline != null) {
			model.put("otherTitle", catalogue.recommendation(borderline.other()).title());
		}
		return model;
	}

}
