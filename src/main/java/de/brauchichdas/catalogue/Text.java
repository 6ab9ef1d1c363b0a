package de.brauchichdas.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A German text that may depend on the facts. */
public sealed interface Text {

	/** The text for these facts; empty if no variant fits. */
	String render(Facts facts);

	static Text of(String text) {
		return new FirstOf(List.of(new Variant(Selector.ALWAYS, text, List.of())));
	}

	/** The first variant that fits. */
	record FirstOf(List<Variant> variants) implements Text {

		@Override
		public String render(Facts facts) {
			for (Variant variant : this.variants) {
				if (variant.selector().fits(facts)) {
					return variant.render(facts);
				}
			}
			return "";
		}

	}

	/** Every variant that fits, joined by a space. */
	record AllOf(List<Variant> variants) implements Text {

		@Override
		public String render(Facts facts) {
			return this.variants.stream()
				.filter((variant) -> variant.selector().fits(facts))
				.map((variant) -> variant.render(facts))
				.collect(Collectors.joining(" "));
		}

	}

	/**
	 * One wording. {@code {parts}} stands for the fitting parts, enumerated in German;
	 * {@code {fehlt|fehlen}} for singular or plural by their number.
	 */
	record Variant(Selector selector, String template, List<Part> parts) {

		private static final Pattern NUMBER = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)\\}");

		String render(Facts facts) {
			if (this.parts.isEmpty()) {
				return this.template;
			}
			List<Part> fitting = this.parts.stream().filter((part) -> part.when().holds(facts)).toList();
			boolean singular = fitting.size() == 1 && !fitting.get(0).plural();
			String number = NUMBER.matcher(this.template).replaceAll(singular ? "$1" : "$2");
			return number.replace("{parts}", enumerate(fitting.stream().map(Part::text).toList()));
		}

		private static String enumerate(List<String> parts) {
			int last = parts.size() - 1;
			return (last < 1) ? String.join("", parts)
					: String.join(", ", parts.subList(0, last)) + " und " + parts.get(last);
		}

	}

	/**
	 * One building block of an enumeration; plural if it takes a plural verb by itself.
	 */
	record Part(Condition when, String text, boolean plural) {

	}

}
