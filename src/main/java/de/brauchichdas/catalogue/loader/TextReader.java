package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.brauchichdas.catalogue.question.ConditionalText.AllOf;
import de.brauchichdas.catalogue.question.ConditionalText.FirstOf;
import de.brauchichdas.catalogue.question.ConditionalText.Part;
import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import de.brauchichdas.catalogue.question.ListWording;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.question.VariantSelector;

/** Compiles texts and the selectors of their variants. */
final class TextReader {

	private static final Pattern NUMBER = Pattern.compile("\\{[^{}|]*\\|[^{}|]*\\}");

	private final ConditionReader conditions;

	private final ListWording lists;

	TextReader(ConditionReader conditions, ListWording lists) {
		this.conditions = conditions;
		this.lists = lists;
	}

	ConditionalText read(YamlEntry owner, String key) {
		Object node = owner.node(key);
		if (node instanceof String) {
			return ConditionalText.unconditional(plain(owner, owner.text(key)));
		}
		if (node instanceof Map<?, ?>) {
			YamlEntry entry = owner.entry(key);
			List<Variant> variants = entry.entries("all", this::variant);
			ConditionReader.require(entry, !variants.isEmpty(), "'all' must have at least one variant");
			entry.finish();
			return new AllOf(variants);
		}
		List<Variant> variants = owner.entries(key, this::variant);
		requireLast(owner, key, variants.stream().map(Variant::selector).toList());
		return new FirstOf(variants);
	}

	/** Refuses a list of variants whose last one does not always fit. */
	static void requireLast(YamlEntry owner, String key, List<VariantSelector> selectors) {
		if (selectors.isEmpty() || !selectors.get(selectors.size() - 1).unconditional()) {
			throw owner.fault("the last variant of '" + key + "' must be unconditional");
		}
	}

	VariantSelector selector(YamlEntry entry) {
		return new VariantSelector(this.conditions.optional(entry, "when"), Set.copyOf(entry.texts("decidedBy")),
				Set.copyOf(entry.texts("notDecidedBy")));
	}

	private Variant variant(YamlEntry entry) {
		VariantSelector selector = selector(entry);
		String text = entry.text("text");
		if (!entry.has("parts")) {
			return new Variant(selector, plain(entry, text));
		}
		if (!text.contains("{parts}")) {
			throw entry.fault("a text with 'parts' must contain {parts}");
		}
		plain(entry, NUMBER.matcher(text.replace("{parts}", "")).replaceAll(""));
		List<Part> parts = entry.entries("parts", this::part);
		ConditionReader.require(entry, !parts.isEmpty(), "'parts' must have at least one part");
		return new Variant(selector, text, parts, this.lists);
	}

	private Part part(YamlEntry entry) {
		return new Part(this.conditions.read(entry, "when"), plain(entry, entry.text("text")), entry.flag("plural"));
	}

	private static String plain(YamlEntry entry, String text) {
		if (text.contains("{") || text.contains("}")) {
			throw entry.fault("only a text with 'parts' may contain braces, as {parts} or {one|several}");
		}
		return text;
	}

}
