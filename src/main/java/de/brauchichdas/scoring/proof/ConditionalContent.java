package de.brauchichdas.scoring.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.question.ConditionalText.Part;
import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.scoring.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A piece of content that is used for some questionnaires only.
 *
 * @param name where it stands, such as {@code recommendations/innen/steps 1/2}
 * @param conditions what decides whether it is used, besides the rules
 * @param used whether a questionnaire uses it
 */
record ConditionalContent(String name, List<Condition> conditions, BiPredicate<DecisionOutcome, Facts> used) {

	private static final BiPredicate<DecisionOutcome, Facts> ALWAYS = (outcome, facts) -> true;

	/** Everything that has a condition, rules, cases and questions aside. */
	static List<ConditionalContent> of(Catalogue catalogue) {
		Collector found = new Collector();
		catalogue.questions().forEach(found::because);
		catalogue.questions().forEach(found::wordings);
		catalogue.rules()
			.all()
			.forEach((rule) -> found.text("rules/" + rule.id(), rule.sentence(),
					(outcome, facts) -> outcome.fired().contains(rule)));
		found.text("rules/grid", catalogue.rules().grid().sentence(), (outcome, facts) -> outcome.fired().isEmpty());
		catalogue.recommendations().values().forEach(found::recommendation);
		catalogue.channels().places().forEach((place) -> {
			found.entry("channels/" + place.id(), place.when());
			found.textOf("channels/" + place.id() + "/name", place.name(), place.when());
			found.textOf("channels/" + place.id() + "/reason", place.reason(), place.when());
		});
		catalogue.channels().discouraged().forEach((one) -> found.entry("channels/" + one.id(), one.when()));
		Stream.concat(catalogue.notices().stream(), catalogue.contradictions().stream()).forEach((notice) -> {
			found.entry("notices/" + notice.id(), notice.when());
			found.textOf("notices/" + notice.id(), notice.text(), notice.when());
		});
		catalogue.legal().forEach((line) -> {
			found.entry("legal/" + line.id(), line.when());
			found.textOf("legal/" + line.id(), line.text(), line.when());
		});
		catalogue.successSigns().forEach((measure) -> found.entry("measures/" + measure.id(), measure.when()));
		found.entry("measures/crisisPlan", catalogue.crisisPlan().when());
		return found.content;
	}

	/** Collects the content of one catalogue. */
	private static final class Collector {

		private final List<ConditionalContent> content = new ArrayList<>();

		void entry(String name, @Nullable Condition when) {
			if (when != null) {
				this.content.add(new ConditionalContent(name, List.of(when), (outcome, facts) -> when.holds(facts)));
			}
		}

		void because(Question question) {
			ConditionalText because = question.because();
			if (because != null) {
				variants("questions/" + question.id() + "/because", because, question.askedWhen(),
						(outcome, facts) -> facts.mask(question) != 0);
			}
		}

		void wordings(Question question) {
			List<VariantSelector> selectors = question.wordings()
				.stream()
				.map((wording) -> new VariantSelector(wording.when(), Set.of(), Set.of()))
				.toList();
			for (int i = 0; i < selectors.size(); i++) {
				this.content
					.add(selected("questions/" + question.id() + "/wordings/" + (i + 1), selectors.subList(0, i + 1),
							question.askedWhen(), (outcome, facts) -> facts.mask(question) != 0));
			}
		}

		void recommendation(Recommendation recommendation) {
			String name = "recommendations/" + recommendation.verdict().id();
			BiPredicate<DecisionOutcome, Facts> given = (outcome,
					facts) -> outcome.verdict() == recommendation.verdict();
			text(name + "/sentence", recommendation.sentence(), given);
			text(name + "/text", recommendation.text(), given);
			for (int i = 0; i < recommendation.steps().size(); i++) {
				firstOf(name + "/steps " + (i + 1),
						recommendation.steps().get(i).stream().map(Recommendation.Step::selector).toList(), given);
			}
			allOf(name + "/plan", recommendation.plan().stream().map(Recommendation.Phase::selector).toList(), given);
			recommendation.plan()
				.forEach((phase) -> variants(name + "/plan " + phase.fromWeek() + "–" + phase.toWeek(), phase.text(),
						phase.selector().when(),
						(outcome, facts) -> given.test(outcome, facts) && phase.selector().fits(facts)));
			allOf(name + "/stop", recommendation.stop().stream().map(Recommendation.Line::selector).toList(), given);
			allOf(name + "/mistakes", recommendation.mistakes().stream().map(Recommendation.Line::selector).toList(),
					given);
			firstOf(name + "/effort", recommendation.effort().stream().map(Recommendation.Effort::selector).toList(),
					given);
			firstOf(name + "/review", recommendation.review().stream().map(Recommendation.Review::selector).toList(),
					given);
		}

		void text(String name, ConditionalText text, BiPredicate<DecisionOutcome, Facts> needed) {
			variants(name, text, null, needed);
		}

		/** The text of an entry with a condition of its own. */
		void textOf(String name, ConditionalText text, @Nullable Condition when) {
			variants(name, text, when, (when == null) ? ALWAYS : (outcome, facts) -> when.holds(facts));
		}

		private void variants(String name, ConditionalText text, @Nullable Condition when,
				BiPredicate<DecisionOutcome, Facts> needed) {
			boolean first = text instanceof ConditionalText.FirstOf;
			List<Variant> variants = first ? ((ConditionalText.FirstOf) text).variants()
					: ((ConditionalText.AllOf) text).variants();
			List<VariantSelector> selectors = variants.stream().map(Variant::selector).toList();
			for (int i = 0; i < variants.size(); i++) {
				ConditionalContent variant = selected(name + "/" + (i + 1), selectors.subList(first ? 0 : i, i + 1),
						when, needed);
				if (when != null || variants.size() > 1 || !selectors.get(i).unconditional()) {
					this.content.add(variant);
				}
				for (int j = 0; j < variants.get(i).parts().size(); j++) {
					part(variant, j, variants.get(i).parts().get(j));
				}
			}
		}

		private void part(ConditionalContent variant, int place, Part part) {
			List<Condition> conditions = new ArrayList<>(variant.conditions());
			conditions.add(part.when());
			this.content.add(new ConditionalContent(variant.name() + "/parts " + (place + 1), conditions,
					(outcome, facts) -> variant.used().test(outcome, facts) && part.when().holds(facts)));
		}

		private void firstOf(String name, List<VariantSelector> selectors, BiPredicate<DecisionOutcome, Facts> needed) {
			for (int i = 0; i < selectors.size() && selectors.size() > 1; i++) {
				this.content.add(selected(name + "/" + (i + 1), selectors.subList(0, i + 1), null, needed));
			}
		}

		private void allOf(String name, List<VariantSelector> selectors, BiPredicate<DecisionOutcome, Facts> needed) {
			for (int i = 0; i < selectors.size(); i++) {
				if (!selectors.get(i).unconditional()) {
					this.content.add(selected(name + "/" + (i + 1), selectors.subList(i, i + 1), null, needed));
				}
			}
		}

		/** The last of these selectors, used if it fits and none before it does. */
		private static ConditionalContent selected(String name, List<VariantSelector> selectors,
				@Nullable Condition when, BiPredicate<DecisionOutcome, Facts> needed) {
			List<Condition> conditions = Stream
				.concat(Stream.of(when), selectors.stream().<@Nullable Condition>map(VariantSelector::when))
				.filter(Objects::nonNull)
				.toList();
			VariantSelector own = selectors.get(selectors.size() - 1);
			List<VariantSelector> before = selectors.subList(0, selectors.size() - 1);
			return new ConditionalContent(name, conditions, (outcome, facts) -> needed.test(outcome, facts)
					&& own.fits(facts) && before.stream().noneMatch((earlier) -> earlier.fits(facts)));
		}

	}

}
