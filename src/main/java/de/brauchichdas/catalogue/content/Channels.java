package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Where a business can be found, listen and talk, with guide values for the time.
 *
 * @param budget minutes per week by option of the question about time; open if missing
 */
public record Channels(Map<String, Integer> budget, List<Place> places, List<Discouraged> discouraged) {

	/**
	 * What a place is for; of main and extra channels only the first that fits is taken.
	 */
	public enum Group {

		CARE, LISTEN, MAIN, EXTRA;

		public boolean onlyFirst() {
			return this == MAIN || this == EXTRA;
		}

	}

	/**
	 * A place to care for, listen at or talk in.
	 *
	 * @param activity places with the same activity are the same work
	 * @param setup minutes once
	 * @param weekly minutes per week
	 * @param minimum minutes per week of the smallest programme; such a place is never
	 * struck
	 * @param includes activities whose time is contained in this one's
	 */
	public record Place(String id, String activity, Group group, @Nullable Condition when, ConditionalText name,
			ConditionalText reason, MinuteRange setup, MinuteRange weekly, @Nullable Integer minimum,
			Set<String> includes, @Nullable String note, List<String> notices, List<String> legal,
			List<String> evidence) {

	}

	/** A place that is advised against. */
	public record Discouraged(String id, @Nullable Condition when, String name, String text, List<String> evidence) {

	}

}
