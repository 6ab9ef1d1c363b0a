package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.VariantSelector;

/** Checks that every rule that a selector names exists, and the budget's options. */
final class SelectorCheck {

	private final Catalogue catalogue;

	private final CatalogueFaults faults;

	private final Set<String> rules;

	SelectorCheck(Catalogue catalogue, CatalogueFaults faults) {
		this.catalogue = catalogue;
		this.faults = faults;
		this.rules = catalogue.rules().all().stream().map(Rule::id).collect(Collectors.toSet());
	}

	void check() {
		this.catalogue.recommendations()
			.values()
			.forEach((recommendation) -> selectors(recommendation)
				.forEach((selector) -> check("recommendations.yml", recommendation.verdict().id(), selector)));
		this.catalogue.rules()
			.all()
			.forEach((rule) -> selectors(rule.sentence())
				.forEach((selector) -> check("rules.yml", rule.id(), selector)));
		selectors(this.catalogue.rules().grid().sentence()).forEach((selector) -> check("rules.yml", "grid", selector));
		Stream.concat(this.catalogue.notices().stream(), this.catalogue.contradictions().stream())
			.forEach((notice) -> selectors(notice.text())
				.forEach((selector) -> check("notices.yml", notice.id(), selector)));
		this.catalogue.legal()
			.forEach((line) -> selectors(line.text()).forEach((selector) -> check("legal.yml", line.id(), selector)));
		for (Place place : this.catalogue.channels().places()) {
			selectors(place.name()).forEach((selector) -> check("channels.yml", place.id(), selector));
			selectors(place.reason()).forEach((selector) -> check("channels.yml", place.id(), selector));
		}
		checkBudget();
	}

	private void checkBudget() {
		var time = this.catalogue.question(Catalogue.TIME_QUESTION);
		if (time.isEmpty()) {
			this.faults.add("channels.yml", "budget", "there is no question '" + Catalogue.TIME_QUESTION + "'");
			return;
		}
		for (String option : this.catalogue.channels().budget().keySet()) {
			if (time.get().option(option).isEmpty()) {
				this.faults.add("channels.yml", "budget", "there is no option '" + option + "'");
			}
		}
	}

	private void check(String file, String id, VariantSelector selector) {
		List<String> named = new ArrayList<>(selector.decidedBy());
		named.addAll(selector.notDecidedBy());
		named.stream()
			.filter((rule) -> !this.rules.contains(rule))
			.forEach((rule) -> this.faults.add(file, id, "there is no rule '" + rule + "'"));
	}

	private static List<VariantSelector> selectors(Recommendation recommendation) {
		List<VariantSelector> selectors = new ArrayList<>(selectors(recommendation.sentence()));
		selectors.addAll(selectors(recommendation.text()));
		recommendation.steps().forEach((variants) -> variants.forEach((step) -> selectors.add(step.selector())));
		recommendation.plan().forEach((phase) -> {
			selectors.add(phase.selector());
			selectors.addAll(selectors(phase.text()));
		});
		recommendation.stop().forEach((line) -> selectors.add(line.selector()));
		recommendation.mistakes().forEach((line) -> selectors.add(line.selector()));
		recommendation.effort().forEach((effort) -> selectors.add(effort.selector()));
		recommendation.review().forEach((review) -> selectors.add(review.selector()));
		return selectors;
	}

	private static List<VariantSelector> selectors(ConditionalText text) {
		List<ConditionalText.Variant> variants = (text instanceof ConditionalText.FirstOf first) ? first.variants()
				: ((ConditionalText.AllOf) text).variants();
		return variants.stream().map(ConditionalText.Variant::selector).toList();
	}

}
