package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.VariantSelector;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.time.Period;
import java.util.List;

import de.brauchichdas.catalogue.question.Verdict;

/**
 * What is recommended for a verdict: text, steps, plan, stop criteria, mistakes, effort,
 * review.
 */
public record Recommendation(Verdict verdict, String title, ConditionalText sentence, ConditionalText text,
		List<List<Step>> steps, List<Phase> plan, List<Line> stop, List<Line> mistakes, List<Effort> effort,
		List<Review> review, List<String> evidence) {

	/** One of the first three steps, with the working time it takes once. */
	public record Step(VariantSelector selector, String title, String text, MinuteRange minutes) {

	}

	/** A phase of the 90 days, in weeks counted from 1. */
	public record Phase(VariantSelector selector, int fromWeek, int toWeek, ConditionalText text) {

	}

	/** A line that is shown when its selector fits. */
	public record Line(VariantSelector selector, String text) {

	}

	/** Working time per week. */
	public record Effort(VariantSelector selector, MinuteRange perWeek, String text) {

	}

	/** When to ask again, counted from the day of the result. */
	public record Review(VariantSelector selector, Period after) {

	}

}
