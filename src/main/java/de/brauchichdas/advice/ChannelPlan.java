package de.brauchichdas.advice;

import java.util.List;

import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.MinuteRange;
import org.jspecify.annotations.Nullable;

/**
 * Places within the time budget.
 *
 * @param kept what is suggested, in the order of the catalogue
 * @param struck what the time does not suffice for
 * @param weekly the sum of what is kept, minutes per week
 * @param budget minutes per week at most; open if absent
 */
public record ChannelPlan(List<PlannedPlace> kept, List<PlannedPlace> struck, MinuteRange weekly,
		@Nullable Integer budget) {

	/**
	 * A place with the time it takes here.
	 *
	 * @param weekly minutes per week; none if contained in another place
	 * @param contained whether its time is contained in another place
	 * @param shortened whether it is cut to the smallest programme
	 */
	public record PlannedPlace(Place place, String name, String reason, MinuteRange weekly, boolean contained,
			boolean shortened) {

	}

	/** Working time to set up what is kept, once. */
	public MinuteRange setup() {
		return this.kept.stream().map((planned) -> planned.place().setup()).reduce(MinuteRange.NONE, MinuteRange::plus);
	}

	public List<PlannedPlace> kept(Group group) {
		return this.kept.stream().filter((planned) -> planned.place().group() == group).toList();
	}

}
