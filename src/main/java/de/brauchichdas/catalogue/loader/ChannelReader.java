package de.brauchichdas.catalogue.loader;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.content.Channels.Discouraged;
import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.Channels;

/** Reads places, guide values for time and what is advised against. */
final class ChannelReader {

	private final ConditionReader conditions;

	private final TextReader texts;

	ChannelReader(ConditionReader conditions, TextReader texts) {
		this.conditions = conditions;
		this.texts = texts;
	}

	Channels read(YamlEntry file) {
		Channels channels = new Channels(budget(file), file.entries("places", this::place),
				file.entries("discouraged", this::discouraged));
		file.finish();
		return channels;
	}

	private static Map<String, Integer> budget(YamlEntry file) {
		Map<String, Integer> budget = new LinkedHashMap<>();
		if (!(file.node("budget") instanceof Map<?, ?> map)) {
			throw file.fault("'budget' must have keys and values");
		}
		map.forEach((option, minutes) -> {
			if (!(option instanceof String id) || !(minutes instanceof Integer number)) {
				throw file.fault("'budget' must give minutes per week by option");
			}
			if (number < 0 || number > RecommendationReader.MOST_MINUTES) {
				throw file.fault("'budget' must lie within 0–" + RecommendationReader.MOST_MINUTES);
			}
			budget.put(id, number);
		});
		return budget;
	}

	private Place place(YamlEntry entry) {
		return new Place(entry.text("id"), entry.text("activity"), group(entry),
				this.conditions.optional(entry, "when"), this.texts.read(entry, "name"),
				this.texts.read(entry, "reason"), RecommendationReader.minutes(entry, "setup"),
				RecommendationReader.minutes(entry, "weekly"),
				entry.optionalNumber("minimum", 0, RecommendationReader.MOST_MINUTES),
				Set.copyOf(entry.texts("includes")), entry.optionalText("note"), entry.texts("notices"),
				entry.texts("legal"), entry.texts("evidence"));
	}

	private static Group group(YamlEntry entry) {
		try {
			return Group.valueOf(entry.text("group").toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw entry.fault("'group' must be care, listen, main or extra");
		}
	}

	private Discouraged discouraged(YamlEntry entry) {
		return new Discouraged(entry.text("id"), this.conditions.optional(entry, "when"), entry.text("name"),
				entry.text("text"), entry.texts("evidence"));
	}

}
