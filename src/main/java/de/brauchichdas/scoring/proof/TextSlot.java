package de.brauchichdas.scoring.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.ConditionalText.Part;
import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.scoring.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A place of the catalogue that needs a text, or a list that needs at least one line.
 *
 * @param name path in the catalogue
 * @param conditions the conditions that decide whether a variant fits
 * @param needed tells whether the place is shown at all
 * @param filled tells whether a variant fits
 */
record TextSlot(String name, List<Condition> conditions, BiPredicate<DecisionOutcome, Facts> needed,
		BiPredicate<DecisionOutcome, Facts> filled) {

	/** Tells whether the place is shown and stays empty. */
	boolean staysEmpty(DecisionOutcome outcome, Facts facts) {
		return this.needed.test(outcome, facts) && !this.filled.test(outcome, facts);
	}

	/**
	 * Returns the places of a catalogue in which every variant has a condition, so that
	 * they could stay empty.
	 */
	static List<TextSlot> thatCouldStayEmpty(Catalogue catalogue) {
		List<TextSlot> slots = new ArrayList<>();
		catalogue.rules()
			.all()
			.forEach((rule) -> addText(slots, "rules/" + rule.id(), rule.sentence(),
					(outcome, facts) -> outcome.fired().contains(rule)));
		catalogue.recommendations().values().forEach((recommendation) -> addRecommendation(slots, recommendation));
		catalogue.channels()
			.places()
			.forEach((place) -> addText(slots, "channels/" + place.id(), place.name(), place.when(),
					(outcome, facts) -> place.when() == null || place.when().holds(facts)));
		catalogue.notices()
			.forEach((notice) -> addText(slots, "notices/" + notice.id(), notice.text(), notice.when(),
					(outcome, facts) -> notice.when() != null && notice.when().holds(facts)));
		List<Condition> successSigns = catalogue.successSigns().stream().map(SuccessSign::when).toList();
		if (!successSigns.isEmpty()) {
			slots.add(new TextSlot("measures", successSigns, (outcome, facts) -> true,
					(outcome, facts) -> successSigns.stream().anyMatch((when) -> when.holds(facts))));
		}
		return slots;
	}

	private static void addRecommendation(List<TextSlot> slots, Recommendation recommendation) {
		String name = "recommendations/" + recommendation.verdict().id();
		BiPredicate<DecisionOutcome, Facts> needed = (outcome, facts) -> outcome.verdict() == recommendation.verdict();
		addText(slots, name + "/sentence", recommendation.sentence(), needed);
		addText(slots, name + "/text", recommendation.text(), needed);
		addLines(slots, name + "/plan", recommendation.plan().stream().map(Recommendation.Phase::selector).toList(),
				needed);
		addLines(slots, name + "/stop", recommendation.stop().stream().map(Recommendation.Line::selector).toList(),
				needed);
		addLines(slots, name + "/mistakes",
				recommendation.mistakes().stream().map(Recommendation.Line::selector).toList(), needed);
	}

	private static void addLines(List<TextSlot> slots, String name, List<VariantSelector> selectors,
			BiPredicate<DecisionOutcome, Facts> needed) {
		if (selectors.stream().noneMatch(VariantSelector::unconditional)) {
			slots.add(new TextSlot(name, conditions(selectors), needed,
					(outcome, facts) -> selectors.stream().anyMatch((selector) -> selector.fits(facts))));
		}
	}

	private static void addText(List<TextSlot> slots, String name, ConditionalText text,
			BiPredicate<DecisionOutcome, Facts> needed) {
		addText(slots, name, text, null, needed);
	}

	private static void addText(List<TextSlot> slots, String name, ConditionalText text, @Nullable Condition when,
			BiPredicate<DecisionOutcome, Facts> needed) {
		List<Variant> variants = (text instanceof ConditionalText.FirstOf first) ? first.variants()
				: ((ConditionalText.AllOf) text).variants();
		boolean hasParts = variants.stream().anyMatch((variant) -> !variant.parts().isEmpty());
		if (!hasParts && variants.stream().anyMatch((variant) -> variant.selector().unconditional())) {
			return;
		}
		List<Condition> conditions = new ArrayList<>(conditions(variants.stream().map(Variant::selector).toList()));
		variants.stream()
			.filter((variant) -> !variant.parts().isEmpty())
			.forEach((variant) -> conditions.add(new Condition.Any(variant.parts().stream().map(Part::when).toList())));
		if (when != null) {
			conditions.add(when);
		}
		slots.add(new TextSlot(name, conditions, needed, (outcome, facts) -> isComplete(text, variants, facts)));
	}

	/**
	 * Tells whether some variant fits, and each shown variant with parts has at least one
	 * that fits.
	 */
	private static boolean isComplete(ConditionalText text, List<Variant> variants, Facts facts) {
		List<Variant> fitting = variants.stream()
			.filter((variant) -> variant.selector().fits(facts))
			.limit((text instanceof ConditionalText.FirstOf) ? 1 : variants.size())
			.toList();
		return !fitting.isEmpty() && fitting.stream()
			.allMatch((variant) -> variant.parts().isEmpty()
					|| variant.parts().stream().anyMatch((part) -> part.when().holds(facts)));
	}

	/**
	 * Returns as few conditions as can tell whether a variant fits: all selectors without
	 * a rule share one.
	 */
	private static List<Condition> conditions(List<VariantSelector> selectors) {
		List<Condition> conditions = new ArrayList<>();
		List<Condition> either = new ArrayList<>();
		for (VariantSelector selector : selectors) {
			boolean withoutRule = selector.decidedBy().isEmpty() && selector.notDecidedBy().isEmpty();
			Optional.ofNullable(selector.when()).ifPresent((withoutRule ? either : conditions)::add);
		}
		conditions.add(new Condition.Any(either));
		return conditions;
	}

}
