package de.brauchichdas.catalogue.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A text that may depend on the facts. */
public sealed interface ConditionalText {

	/** The text for these facts; empty if no variant fits. */
	public String render(Facts facts);

	static ConditionalText of(String text) {
		return new FirstOf(List.of(new Variant(VariantSelector.ALWAYS, text)));
	}

	/** The first variant that fits. */
	record FirstOf(List<Variant> variants) implements ConditionalText {

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
	record AllOf(List<Variant> variants) implements ConditionalText {

		@Override
		public String render(Facts facts) {
			List<String> fitting = new ArrayList<>(this.variants.size());
			for (Variant variant : this.variants) {
				if (variant.selector().fits(facts)) {
					fitting.add(variant.render(facts));
				}
			}
			return (fitting.size() == 1) ? fitting.get(0) : String.join(" ", fitting);
		}

	}

	/**
	 * One wording. {@code {parts}} stands for the fitting parts, enumerated;
	 * {@code {fehlt|fehlen}} for singular or plural by their number.
	 *
	 * @param lists how the parts are enumerated; absent if there are none
	 * @param singular what stands around the parts if they are one
	 * @param plural the same if they are several
	 */
	record Variant(VariantSelector selector, String template, List<Part> parts, @Nullable ListWording lists,
			List<String> singular, List<String> plural) {

		private static final Pattern PARTS = Pattern.compile("{parts}", Pattern.LITERAL);

		public Variant(VariantSelector selector, String template) {
			this(selector, template, List.of(), null, List.of(), List.of());
		}

		public Variant(VariantSelector selector, String template, List<Part> parts, ListWording lists) {
			this(selector, template, parts, lists, List.of(PARTS.split(numbered(template, true), -1)),
					List.of(PARTS.split(numbered(template, false), -1)));
		}

		public String render(Facts facts) {
			if (this.lists == null) {
				return this.template;
			}
			List<String> fitting = new ArrayList<>(this.parts.size());
			boolean pluralByItself = false;
			for (Part part : this.parts) {
				if (part.when().holds(facts)) {
					fitting.add(part.text());
					pluralByItself = part.plural();
				}
			}
			boolean one = fitting.size() == 1 && !pluralByItself;
			return String.join(this.lists.enumerate(fitting), one ? this.singular : this.plural);
		}

		/**
		 * The template with singular or plural chosen in every {@code {fehlt|fehlen}}.
		 */
		private static String numbered(String template, boolean singular) {
			StringBuilder text = new StringBuilder();
			int at = 0;
			for (int bar = template.indexOf('|'); bar >= 0; bar = template.indexOf('|', at)) {
				int open = template.lastIndexOf('{', bar);
				int close = template.indexOf('}', bar);
				if (open < at || close < 0) {
					break;
				}
				text.append(template, at, open).append(template, singular ? open + 1 : bar + 1, singular ? bar : close);
				at = close + 1;
			}
			return text.append(template, at, template.length()).toString();
		}

	}

	/**
	 * One building block of an enumeration; plural if it takes a plural verb by itself.
	 */
	record Part(Condition when, String text, boolean plural) {

	}

}
