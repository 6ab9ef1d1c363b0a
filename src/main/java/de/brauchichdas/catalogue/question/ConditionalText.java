package de.brauchichdas.catalogue.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A text of the catalogue whose wording depends on the facts. */
public sealed interface ConditionalText {

	/** Returns the text for these facts; empty if no variant fits. */
	String render(Facts facts);

	/** Returns a text that is the same for all facts. */
	static ConditionalText unconditional(String text) {
		return new FirstOf(List.of(new Variant(VariantSelector.ALWAYS, text)));
	}

	/** Renders the first variant that fits. */
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

	/** Renders every variant that fits, joined by a space. */
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
	 * One wording. In the template, {@code {parts}} stands for the fitting parts as an
	 * enumeration; {@code {fehlt|fehlen}} stands for the singular or plural form that
	 * goes with the number of parts.
	 *
	 * @param lists how the language joins the parts; absent if there are none
	 * @param singular the texts around {@code {parts}} if the enumeration is singular
	 * @param plural the texts around {@code {parts}} if it is plural
	 */
	record Variant(VariantSelector selector, String template, List<Part> parts, @Nullable ListWording lists,
			List<String> singular, List<String> plural) {

		private static final Pattern PARTS = Pattern.compile("{parts}", Pattern.LITERAL);

		public Variant(VariantSelector selector, String template) {
			this(selector, template, List.of(), null, List.of(), List.of());
		}

		public Variant(VariantSelector selector, String template, List<Part> parts, ListWording lists) {
			this(selector, template, parts, lists, List.of(PARTS.split(chooseNumber(template, true), -1)),
					List.of(PARTS.split(chooseNumber(template, false), -1)));
		}

		public String render(Facts facts) {
			if (this.lists == null) {
				return this.template;
			}
			List<String> fitting = new ArrayList<>(this.parts.size());
			boolean lastIsPlural = false;
			for (Part part : this.parts) {
				if (part.when().holds(facts)) {
					fitting.add(part.text());
					lastIsPlural = part.plural();
				}
			}
			boolean one = fitting.size() == 1 && !lastIsPlural;
			return String.join(this.lists.enumerate(fitting), one ? this.singular : this.plural);
		}

		/**
		 * Returns the template with the singular or plural form chosen in every
		 * {@code {fehlt|fehlen}}.
		 */
		private static String chooseNumber(String template, boolean singular) {
			StringBuilder text = new StringBuilder();
			int position = 0;
			for (int bar = template.indexOf('|'); bar >= 0; bar = template.indexOf('|', position)) {
				int start = template.lastIndexOf('{', bar);
				int end = template.indexOf('}', bar);
				if (start < position || end < 0) {
					break;
				}
				text.append(template, position, start)
					.append(template, singular ? start + 1 : bar + 1, singular ? bar : end);
				position = end + 1;
			}
			return text.append(template, position, template.length()).toString();
		}

	}

	/**
	 * One item of an enumeration.
	 *
	 * @param plural whether this item alone takes a plural verb
	 */
	record Part(Condition when, String text, boolean plural) {

	}

}
