package de.brauchichdas.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.content.Recommendation.Effort;
import de.brauchichdas.catalogue.content.Recommendation.Line;
import de.brauchichdas.catalogue.content.Recommendation.Review;
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Facts;

/**
 * What the owner does, when, for how long, and when to stop.
 *
 * @param steps the first three steps
 * @param phases the 90 days, counted from the day of the result
 * @param stop criteria to stop or to change the level
 * @param mistakes what to avoid
 * @param effort working time per week
 * @param review the day to ask again
 */
public record ActionPlan(List<Step> steps, List<DatedPhase> phases, List<String> stop, List<String> mistakes,
		Effort effort, LocalDate review) {

	private static final int DAYS_PER_WEEK = 7;

	/** A phase of the plan with its dates; both days are included. */
	public record DatedPhase(int fromWeek, int toWeek, LocalDate from, LocalDate to, String text) {

	}

	static ActionPlan of(Recommendation recommendation, Facts facts, LocalDate today) {
		return new ActionPlan(
				recommendation.steps()
					.stream()
					.map((variants) -> firstFitting(variants, Step::selector, facts))
					.toList(),
				phases(recommendation, facts, today), fittingLines(recommendation.stop(), facts),
				fittingLines(recommendation.mistakes(), facts),
				firstFitting(recommendation.effort(), Effort::selector, facts),
				today.plus(firstFitting(recommendation.review(), Review::selector, facts).after()));
	}

	/** Returns the working time of the three steps together, once. */
	public MinuteRange setup() {
		return this.steps.stream().map(Step::minutes).reduce(MinuteRange.NONE, MinuteRange::plus);
	}

	/**
	 * Returns the day by which the steps are to be done: the last day of the first phase,
	 * or the day to ask again if there is no phase.
	 */
	public LocalDate stepsDue() {
		return this.phases.isEmpty() ? this.review : this.phases.get(0).to();
	}

	private static List<DatedPhase> phases(Recommendation recommendation, Facts facts, LocalDate today) {
		return recommendation.plan()
			.stream()
			.filter((phase) -> phase.selector().fits(facts))
			.map((phase) -> new DatedPhase(phase.fromWeek(), phase.toWeek(),
					today.plusDays((long) DAYS_PER_WEEK * (phase.fromWeek() - 1)),
					today.plusDays((long) DAYS_PER_WEEK * phase.toWeek() - 1), phase.text().render(facts)))
			.toList();
	}

	private static List<String> fittingLines(List<Line> lines, Facts facts) {
		return lines.stream().filter((line) -> line.selector().fits(facts)).map(Line::text).toList();
	}

	private static <T> T firstFitting(List<T> variants, Function<T, VariantSelector> selector, Facts facts) {
		return variants.stream().filter((variant) -> selector.apply(variant).fits(facts)).findFirst().orElseThrow();
	}

}
