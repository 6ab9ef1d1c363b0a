package de.brauchichdas.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.brauchichdas.advice.ChannelPlan.PlannedPlace;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.question.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Selects the places that fit the answers and keeps their least weekly time within the
 * budget. While it is exceeded, the last place is dropped, or shortened to its smallest
 * programme if it has one, and so on upwards.
 */
final class TimeBudgetCheck {

	private final Facts facts;

	/** Minutes per week; absent if there is no limit. */
	private final @Nullable Integer budget;

	private final List<Place> kept = new ArrayList<>();

	private final List<Place> dropped = new ArrayList<>();

	private final Set<Place> shortened = new HashSet<>();

	private TimeBudgetCheck(Facts facts, @Nullable Integer budget) {
		this.facts = facts;
		this.budget = budget;
	}

	static ChannelPlan plan(Catalogue catalogue, Facts facts) {
		TimeBudgetCheck check = new TimeBudgetCheck(facts, budget(catalogue, facts));
		check.selectFitting(catalogue.channels().places());
		check.dropUntilWithinBudget();
		return check.plan();
	}

	private static @Nullable Integer budget(Catalogue catalogue, Facts facts) {
		return catalogue.question(Catalogue.TIME_QUESTION)
			.flatMap((question) -> question.chosen(facts.mask(question)).stream().findFirst())
			.flatMap((option) -> Optional.ofNullable(catalogue.channels().budget().get(option.id())))
			.orElse(null);
	}

	private void selectFitting(List<Place> places) {
		Set<Group> taken = EnumSet.noneOf(Group.class);
		for (Place place : places) {
			boolean fits = place.when() == null || place.when().holds(this.facts);
			if (fits && (!place.group().onlyFirst() || taken.add(place.group()))) {
				this.kept.add(place);
			}
		}
	}

	private void dropUntilWithinBudget() {
		for (Place place : lastToFirst()) {
			if (this.budget == null || weeklyTotal().from() <= this.budget) {
				return;
			}
			if (!contained(place)) {
				shortenOrDrop(place);
			}
		}
	}

	private void shortenOrDrop(Place place) {
		if (place.minimum() != null) {
			this.shortened.add(place);
		}
		else {
			this.kept.remove(place);
			this.dropped.add(0, place);
		}
	}

	private List<Place> lastToFirst() {
		List<Place> places = new ArrayList<>();
		this.kept.forEach((place) -> places.add(0, place));
		return places;
	}

	private ChannelPlan plan() {
		return new ChannelPlan(this.kept.stream().map(this::planned).toList(),
				this.dropped.stream().map(this::planned).toList(), weeklyTotal(), this.budget);
	}

	private PlannedPlace planned(Place place) {
		return new PlannedPlace(place, place.name().render(this.facts), place.reason().render(this.facts),
				weekly(place), contained(place), this.shortened.contains(place));
	}

	private MinuteRange weeklyTotal() {
		return this.kept.stream().map(this::weekly).reduce(MinuteRange.NONE, MinuteRange::plus);
	}

	private MinuteRange weekly(Place place) {
		if (contained(place)) {
			return MinuteRange.NONE;
		}
		Integer minimum = place.minimum();
		return (minimum != null && this.shortened.contains(place)) ? new MinuteRange(minimum, minimum) : place.weekly();
	}

	/**
	 * Tells whether another place includes the time of this one, or an earlier place is
	 * the same work.
	 */
	private boolean contained(Place place) {
		return this.kept.stream()
			.anyMatch(
					(other) -> other.includes().contains(place.activity()) || (other.activity().equals(place.activity())
							&& this.kept.indexOf(other) < this.kept.indexOf(place)));
	}

}
