package de.brauchichdas.catalogue.loader;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.content.Recommendation.Effort;
import de.brauchichdas.catalogue.content.Recommendation.Line;
import de.brauchichdas.catalogue.content.Recommendation.Phase;
import de.brauchichdas.catalogue.content.Recommendation.Review;
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Verdict;

/** Reads the six recommendations. */
final class RecommendationReader {

	private static final int STEPS = 3;

	private static final int WEEKS = 13;

	/** A week. */
	static final int MOST_MINUTES = 10_080;

	/** Ten years; further ahead no calendar knows a date. */
	private static final int MOST_MONTHS = 120;

	private static final int MOST_DAYS = 3660;

	private final TextReader texts;

	RecommendationReader(TextReader texts) {
		this.texts = texts;
	}

	Map<Verdict, Recommendation> read(YamlEntry file) {
		Map<Verdict, Recommendation> recommendations = new EnumMap<>(Verdict.class);
		file.entries("recommendations", (entry) -> {
			Verdict verdict = ConditionReader.verdict(entry, entry.text("verdict"));
			if (recommendations.put(verdict, recommendation(entry, verdict)) != null) {
				throw entry.fault("a second recommendation for '" + verdict.id() + "'");
			}
			return verdict;
		});
		for (Verdict verdict : Verdict.values()) {
			if (!recommendations.containsKey(verdict)) {
				throw file.fault("there is no recommendation for '" + verdict.id() + "'");
			}
		}
		file.finish();
		return recommendations;
	}

	private Recommendation recommendation(YamlEntry entry, Verdict verdict) {
		return new Recommendation(verdict, entry.text("title"), this.texts.read(entry, "sentence"),
				this.texts.read(entry, "text"), steps(entry), entry.entries("plan", this::phase),
				entry.entries("stop", this::line), entry.entries("mistakes", this::line),
				variants(entry, "effort", this::effort, Effort::selector),
				variants(entry, "review", this::review, Review::selector), entry.texts("evidence"));
	}

	private List<List<Step>> steps(YamlEntry entry) {
		if (!(entry.node("steps") instanceof List<?> list) || list.size() != STEPS) {
			throw entry.fault("'steps' must be a list of " + STEPS);
		}
		List<List<Step>> steps = new ArrayList<>();
		for (Object node : list) {
			List<Step> variants = entry.entries("step " + (steps.size() + 1), (node != null) ? node : "", this::step);
			TextReader.requireLast(entry, "steps", variants.stream().map(Step::selector).toList());
			steps.add(variants);
		}
		return steps;
	}

	private <T> List<T> variants(YamlEntry entry, String key, Function<YamlEntry, T> reader,
			Function<T, VariantSelector> selector) {
		List<T> variants = entry.entries(key, reader);
		TextReader.requireLast(entry, key, variants.stream().map(selector).toList());
		return variants;
	}

	private Step step(YamlEntry entry) {
		return new Step(this.texts.selector(entry), entry.text("title"), entry.text("text"), minutes(entry, "minutes"));
	}

	private Phase phase(YamlEntry entry) {
		MinuteRange weeks = minutes(entry, "weeks");
		if (weeks.from() < 1 || weeks.to() > WEEKS) {
			throw entry.fault("'weeks' must lie within 1–" + WEEKS);
		}
		return new Phase(this.texts.selector(entry), weeks.from(), weeks.to(), this.texts.read(entry, "text"));
	}

	private Line line(YamlEntry entry) {
		return new Line(this.texts.selector(entry), entry.text("text"));
	}

	private Effort effort(YamlEntry entry) {
		return new Effort(this.texts.selector(entry), minutes(entry, "minutes"), entry.text("text"));
	}

	private Review review(YamlEntry entry) {
		return new Review(this.texts.selector(entry), period(entry, "after"));
	}

	private static Period period(YamlEntry entry, String key) {
		try {
			Period period = Period.parse(entry.text(key));
			ConditionReader.require(entry, !period.isZero() && !period.isNegative(),
					"'" + key + "' must be longer than nothing");
			ConditionReader.require(entry, period.toTotalMonths() <= MOST_MONTHS && period.getDays() <= MOST_DAYS,
					"'" + key + "' must not be longer than ten years");
			return period;
		}
		catch (DateTimeParseException ex) {
			throw entry.fault("'" + key + "' must be a period such as P3M");
		}
	}

	/** One number, or from and to. */
	static MinuteRange minutes(YamlEntry entry, String key) {
		List<Integer> numbers = entry.numbers(key);
		int from = numbers.isEmpty() ? -1 : numbers.get(0);
		int to = (numbers.size() == 2) ? numbers.get(1) : from;
		if (numbers.size() > 2 || from < 0 || to < from) {
			throw entry.fault("'" + key + "' must be one number or from and to");
		}
		ConditionReader.require(entry, to <= MOST_MINUTES, "'" + key + "' must lie within 0–" + MOST_MINUTES);
		return new MinuteRange(from, to);
	}

}
