package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.VariantSelector;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.time.Period;
import java.util.List;

import de.brauchichdas.catalogue.question.Verdict;

/**
 * The recommendation for one verdict. Most parts are lists of variants; advice picks
 * those whose selector fits the facts.
 *
 * @param sentence the answer in one sentence
 * @param text the paragraph below it
 * @param steps three steps, each with its variants, of which the first that fits is taken
 * @param plan phases of the 90 days
 * @param stop criteria to stop or to change the level
 * @param mistakes what to avoid
 * @param effort working time per week; the first variant that fits is taken
 * @param review when to ask again; the first variant that fits is taken
 * @param evidence ids of sources and statements
 */
public record Recommendation(Verdict verdict, String title, ConditionalText sentence, ConditionalText text,
		List<List<Step>> steps, List<Phase> plan, List<Line> stop, List<Line> mistakes, List<Effort> effort,
		List<Review> review, List<String> evidence) {

	/**
	 * One of the first three steps.
	 *
	 * @param minutes working time, once
	 */
	public record Step(VariantSelector selector, String title, String text, MinuteRange minutes) {

	}

	/** A phase of the 90 days, in weeks counted from 1; both weeks are included. */
	public record Phase(VariantSelector selector, int fromWeek, int toWeek, ConditionalText text) {

	}

	/** A line of a list. */
	public record Line(VariantSelector selector, String text) {

	}

	/** Working time per week, in minutes and in words. */
	public record Effort(VariantSelector selector, MinuteRange perWeek, String text) {

	}

	/** The time from the day of the result to the day to ask again. */
	public record Review(VariantSelector selector, Period after) {

	}

}
