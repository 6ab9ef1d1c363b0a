package de.brauchichdas.catalogue;

import java.time.Period;
import java.util.List;

/**
 * What is recommended for a verdict: text, steps, plan, stop criteria, mistakes, effort,
 * review.
 */
public record Recommendation(Verdict verdict, String title, Text sentence, Text text, List<List<Step>> steps,
		List<Phase> plan, List<Line> stop, List<Line> mistakes, List<Effort> effort, List<Review> review,
		List<String> evidence) {

	/** One of the first three steps, with the working time it takes once. */
	public record Step(Selector selector, String title, String text, Minutes minutes) {

	}

	/** A phase of the 90 days, in weeks counted from 1. */
	public record Phase(Selector selector, int fromWeek, int toWeek, Text text) {

	}

	/** A line that is shown when its selector fits. */
	public record Line(Selector selector, String text) {

	}

	/** Working time per week. */
	public record Effort(Selector selector, Minutes perWeek, String text) {

	}

	/** When to ask again, counted from the day of the result. */
	public record Review(Selector selector, Period after) {

	}

}
