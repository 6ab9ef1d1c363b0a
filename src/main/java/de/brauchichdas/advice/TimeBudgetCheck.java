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
 * Picks the places that fit and keeps their least weekly time within the budget: from the
 * bottom up a place is struck, or cut to its smallest programme if it has one.
 */
final class TimeBudgetCheck {

	private final Facts facts;

	private final @Nullable Integer budget;

	private final List<Place> kept = new ArrayList<>();

	private final List<Place> struck = new ArrayList<>();

	private final Set<Place> shortened = new HashSet<>();

	private TimeBudgetCheck(Facts facts, @Nullable Integer budget) {
		this.facts = facts;
		this.budget = budget;
	}

	static ChannelPlan plan(Catalogue catalogue, Facts facts) {
		TimeBudgetCheck check = new TimeBudgetCheck(facts, budget(catalogue, facts));
		check.pick(catalogue.channels().places());
		check.fit();
		return check.plan();
	}

	private static @Nullable Integer budget(Catalogue catalogue, Facts facts) {
		return catalogue.question(Catalogue.TIME)
			.flatMap((question) -> question.chosen(facts.mask(question)).stream().findFirst())
			.flatMap((option) -> Optional.ofNullable(catalogue.channels().budget().get(option.id())))
			.orElse(null);
	}

	private void pick(List<Place> places) {
		Set<Group> taken = EnumSet.noneOf(Group.class);
		for (Place place : places) {
			boolean fits = place.when() == null || place.when().holds(this.facts);
			if (fits && (!place.group().onlyFirst() || taken.add(place.group()))) {
				this.kept.add(place);
			}
		}
	}

	private void fit() {
		for (Place place : bottomUp()) {
			if (this.budget == null || sum().from() <= this.budget) {
				return;
			}
			if (!contained(place)) {
				giveUp(place);
			}
		}
	}

	private void giveUp(Place place) {
		if (place.minimum() != null) {
			this.shortened.add(place);
		}
		else {
			this.kept.remove(place);
			this.struck.add(0, place);
		}
	}

	private List<Place> bottomUp() {
		List<Place> places = new ArrayList<>();
		this.kept.forEach((place) -> places.add(0, place));
		return places;
	}

	private ChannelPlan plan() {
		return new ChannelPlan(this.kept.stream().map(this::planned).toList(),
				this.struck.stream().map(this::planned).toList(), sum(), this.budget);
	}

	private PlannedPlace planned(Place place) {
		return new PlannedPlace(place, place.name().render(this.facts), place.reason().render(this.facts),
				weekly(place), contained(place), this.shortened.contains(place));
	}

	private MinuteRange sum() {
		return this.kept.stream().map(this::weekly).reduce(MinuteRange.NONE, MinuteRange::plus);
	}

	private MinuteRange weekly(Place place) {
		if (contained(place)) {
			return MinuteRange.NONE;
		}
		Integer minimum = place.minimum();
		return (minimum != null && this.shortened.contains(place)) ? new MinuteRange(minimum, minimum) : place.weekly();
	}

	/** Whether another place contains its time, or an earlier one is the same work. */
	private boolean contained(Place place) {
		return this.kept.stream()
			.anyMatch(
					(other) -> other.includes().contains(place.activity()) || (other.activity().equals(place.activity())
							&& this.kept.indexOf(other) < this.kept.indexOf(place)));
	}

}
