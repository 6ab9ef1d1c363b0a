package de.brauchichdas.advice;

import java.util.List;

import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.MinuteRange;
import org.jspecify.annotations.Nullable;

/**
 * The places that the advice suggests within the time that the owner has.
 *
 * @param kept suggested places, in the order of the catalogue
 * @param dropped places that fit but for which the time is too short
 * @param weekly working time of all kept places together, minutes per week
 * @param budget the most minutes per week; absent if there is no limit
 */
public record ChannelPlan(List<PlannedPlace> kept, List<PlannedPlace> dropped, MinuteRange weekly,
		@Nullable Integer budget) {

	/**
	 * A place with the time it takes in this plan.
	 *
	 * @param weekly minutes per week; none if another place contains its time
	 * @param contained whether its time is part of another place's
	 * @param shortened whether it is cut to its smallest programme
	 */
	public record PlannedPlace(Place place, String name, String reason, MinuteRange weekly, boolean contained,
			boolean shortened) {

	}

	/** Returns the working time to set up all kept places, once. */
	public MinuteRange setup() {
		return this.kept.stream().map((planned) -> planned.place().setup()).reduce(MinuteRange.NONE, MinuteRange::plus);
	}

	/** Returns the kept places of one group. */
	public List<PlannedPlace> kept(Group group) {
		return this.kept.stream().filter((planned) -> planned.place().group() == group).toList();
	}

}
