package de.brauchichdas.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.TurningPointAdvice;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.result.whatif.WhatIfLinks;
import de.brauchichdas.scoring.Borderline;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.scoring.turning.TurningPoints;

import org.springframework.stereotype.Component;

/** What the result page and the report show of a completed assessment. */
@Component
public class ResultModel {

	private final DecisionSpaceCache spaces;

	private final PreviousResults formerResults;

	private final ResultCharts pictures;

	private final Clock clock;

	ResultModel(DecisionSpaceCache spaces, PreviousResults formerResults, ResultCharts pictures, Clock clock) {
		this.spaces = spaces;
		this.formerResults = formerResults;
		this.pictures = pictures;
		this.clock = clock;
	}

	/** The day from which dates are counted. */
	public LocalDate day(StoredResult stored) {
		return day(stored.completedAt());
	}

	/** The day of a moment where the owners live. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * The pinned catalogue never changes, so evaluating again gives the reasons of the
	 * stored result; dates are counted from the day of completion.
	 */
	public Map<String, Object> of(LoadedAssessment open, StoredResult stored, String token) {
		Catalogue catalogue = open.catalogue();
		Evaluation evaluation = Scoring.evaluate(catalogue, open.answers());
		Advice advice = Advice.of(catalogue, evaluation, day(stored));
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("token", token);
		model.put("trials", new WhatIfLinks(token));
		model.put("open", open);
		model.put("evaluation", evaluation);
		model.put("advice", advice);
		model.put("turning",
				TurningPointAdvice.of(catalogue, TurningPoints.of(this.spaces.of(catalogue), open.answers())));
		model.put("day", day(stored));
		model.put("need", catalogue.scale(Axis.NEED).band(evaluation.need()));
		model.put("readiness", catalogue.scale(Axis.READINESS).band(evaluation.readiness()));
		model.put("picture", NeedReadinessChart.of(catalogue, evaluation));
		this.formerResults.of(open).ifPresent((former) -> {
			model.put("former", former);
			model.put("picture",
					NeedReadinessChart.of(catalogue, evaluation).withFormer(former.development().before()));
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
