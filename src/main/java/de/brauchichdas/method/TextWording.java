package de.brauchichdas.method;

import java.util.List;
import java.util.regex.Pattern;

import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import de.brauchichdas.catalogue.question.ConditionalText;
import org.jspecify.annotations.Nullable;

/** Lists every wording that a text may take, each with its condition in words. */
class TextWording {

	private static final Pattern NUMBER = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)\\}");

	private final ConditionWording conditions;

	TextWording(ConditionWording conditions) {
		this.conditions = conditions;
	}

	/**
	 * One wording.
	 *
	 * @param when the condition in words; absent if it has none
	 */
	record Phrase(@Nullable String when, String text, List<Part> parts) {

	}

	/** One text that may fill the gap of a wording, with its condition in words. */
	record Part(String when, String text) {

	}

	public List<Phrase> phrases(ConditionalText text) {
		return variants(text).stream().map(this::phrase).toList();
	}

	/** Whether every fitting wording is said, not only the first. */
	public boolean joined(ConditionalText text) {
		return text instanceof ConditionalText.AllOf;
	}

	static List<Variant> variants(ConditionalText text) {
		return (text instanceof ConditionalText.AllOf all) ? all.variants()
				: ((ConditionalText.FirstOf) text).variants();
	}

	/** The wording with a gap for its parts and both numbers of its verb. */
	static String pattern(Variant variant) {
		return NUMBER.matcher(variant.template()).replaceAll("$1/$2").replace("{parts}", "…");
	}

	private Phrase phrase(Variant variant) {
		return new Phrase(this.conditions.line(variant.selector()), pattern(variant),
				variant.parts()
					.stream()
					.map((part) -> new Part(this.conditions.line(part.when()), part.text()))
					.toList());
	}

}
