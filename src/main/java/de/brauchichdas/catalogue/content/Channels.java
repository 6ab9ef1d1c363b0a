package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Where a business can be found, listen and talk, with guide values for the time it
 * takes.
 *
 * @param budget minutes per week by id of the option of the time question; an option
 * without an entry sets no limit
 * @param places in order of priority
 * @param discouraged places that the advice warns against
 */
public record Channels(Map<String, Integer> budget, List<Place> places, List<Discouraged> discouraged) {

	/**
	 * What a place is for: to keep an entry up to date, to listen, as the one main
	 * channel, or as an extra. Advice takes every fitting place to care for or listen at,
	 * but only the first fitting main channel and the first fitting extra.
	 */
	public enum Group {

		CARE, LISTEN, MAIN, EXTRA;

		/** Tells whether advice takes only the first fitting place of this group. */
		public boolean onlyFirst() {
			return this == MAIN || this == EXTRA;
		}

	}

	/**
	 * A place to care for, listen at or talk in.
	 *
	 * @param activity places with the same activity are the same work and take its time
	 * once
	 * @param when when the place fits; always if absent
	 * @param setup minutes to set it up, once
	 * @param weekly minutes per week
	 * @param minimum minutes per week of the smallest programme; a place with a minimum
	 * is shortened to it instead of dropped when time is short
	 * @param includes activities whose time is part of this one's
	 * @param notices ids of notices that are shown with the place
	 * @param legal ids of legal lines that are shown with the place
	 * @param evidence ids of sources and statements
	 */
	public record Place(String id, String activity, Group group, @Nullable Condition when, ConditionalText name,
			ConditionalText reason, MinuteRange setup, MinuteRange weekly, @Nullable Integer minimum,
			Set<String> includes, @Nullable String note, List<String> notices, List<String> legal,
			List<String> evidence) {

	}

	/** A place that the advice warns against, with the reason. */
	public record Discouraged(String id, @Nullable Condition when, String name, String text, List<String> evidence) {

	}

}
