package de.brauchichdas.catalogue;

import java.util.ArrayList;
import java.util.List;

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
			StringBuilder text = new StringBuilder();
			for (Variant variant : this.variants) {
				if (variant.selector().fits(facts)) {
					text.append(text.isEmpty() ? "" : " ").append(variant.render(facts));
				}
			}
			return text.toString();
		}

	}

	/**
	 * One wording. {@code {parts}} stands for the fitting parts, enumerated in German;
	 * {@code {fehlt|fehlen}} for singular or plural by their number.
	 */
	record Variant(Selector selector, String template, List<Part> parts) {

		String render(Facts facts) {
			if (this.parts.isEmpty()) {
				return this.template;
			}
			List<Part> fitting = new ArrayList<>(this.parts.size());
			for (Part part : this.parts) {
				if (part.when().holds(facts)) {
					fitting.add(part);
				}
			}
			boolean singular = fitting.size() == 1 && !fitting.get(0).plural();
			return numbered(singular).replace("{parts}", enumerate(fitting.stream().map(Part::text).toList()));
		}

		/**
		 * The template with singular or plural chosen in every {@code {fehlt|fehlen}}.
		 */
		private String numbered(boolean singular) {
			StringBuilder text = new StringBuilder();
			int at = 0;
			for (int bar = this.template.indexOf('|'); bar >= 0; bar = this.template.indexOf('|', at)) {
				int open = this.template.lastIndexOf('{', bar);
				int close = this.template.indexOf('}', bar);
				if (open < at || close < 0) {
					break;
				}
				text.append(this.template, at, open)
					.append(this.template, singular ? open + 1 : bar + 1, singular ? bar : close);
				at = close + 1;
			}
			return text.append(this.template, at, this.template.length()).toString();
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
