package de.brauchichdas.catalogue.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One question with its options.
 *
 * @param index place in the catalogue, from 0
 * @param dimension id of the section that it belongs to
 * @param axis the axis that its points count on; absent if it brings no points
 * @param multiple whether several options may be chosen
 * @param ordered whether the options run from little to much
 * @param name short name for tables and lists
 * @param guide lines that help to choose an option
 * @param searches web searches that the page offers
 * @param why why it is asked
 * @param askedWhen when it is asked; always if absent
 * @param evidence ids of sources and statements
 * @param because half-sentence that sums up several chosen options; absent if each option
 * has its own
 * @param maximum the most points that a permitted answer can bring
 * @param wordings how it reads for some; of several that fit the first counts
 */
public record Question(String id, int index, String dimension, @Nullable Axis axis, boolean multiple, boolean ordered,
		AnswerControl control, String name, String text, @Nullable String help, List<String> guide,
		List<BusinessSearch> searches, String why, @Nullable Condition askedWhen, List<String> evidence,
		List<Option> options, @Nullable ConditionalText because, int maximum, List<Wording> wordings) {

	/**
	 * Other words for the same answers, such as for an owner who works alone.
	 *
	 * @param when looks at answers to earlier questions only
	 */
	public record Wording(Condition when, Question question) {

	}

	public Question(String id, int index, String dimension, @Nullable Axis axis, boolean multiple, boolean ordered,
			AnswerControl control, String name, String text, @Nullable String help, List<String> guide,
			List<BusinessSearch> searches, String why, @Nullable Condition askedWhen, List<String> evidence,
			List<Option> options, @Nullable ConditionalText because) {
		this(id, index, dimension, axis, multiple, ordered, control, name, text, help, guide, searches, why, askedWhen,
				evidence, options, because, maximum(options, multiple), List.of());
	}

	private static int maximum(List<Option> options, boolean multiple) {
		IntStream points = options.stream().mapToInt(Option::points);
		return multiple ? points.sum() : points.max().orElse(0);
	}

	/**
	 * Returns this question with the half-sentence that sums up several chosen options.
	 */
	public Question summedUpBy(ConditionalText because) {
		return with(this.text, this.help, this.options, because, this.wordings);
	}

	/** Returns this question in other words. */
	public Question reworded(String text, @Nullable String help, List<Option> options) {
		return with(text, help, options, this.because, this.wordings);
	}

	/** Returns this question, which reads differently for some. */
	public Question withWordings(List<Wording> wordings) {
		return with(this.text, this.help, this.options, this.because, wordings);
	}

	private Question with(String text, @Nullable String help, List<Option> options, @Nullable ConditionalText because,
			List<Wording> wordings) {
		return new Question(this.id, this.index, this.dimension, this.axis, this.multiple, this.ordered, this.control,
				this.name, text, help, this.guide, this.searches, this.why, this.askedWhen, this.evidence, options,
				because, this.maximum, wordings);
	}

	/** Returns this question as it reads for someone with these answers. */
	public Question worded(Facts facts) {
		for (Wording wording : this.wordings) {
			if (wording.when().holds(facts)) {
				return wording.question();
			}
		}
		return this;
	}

	public Optional<Option> option(String id) {
		return this.options.stream().filter((option) -> option.id().equals(id)).findFirst();
	}

	/** Returns the questions whose answers decide whether this one is asked. */
	public Set<Question> triggers() {
		return (this.askedWhen != null) ? this.askedWhen.questions() : Set.of();
	}

	/** Returns the points of a mask of options. */
	public int points(int mask) {
		int points = 0;
		for (int rest = mask; rest != 0; rest &= rest - 1) {
			points += this.options.get(Integer.numberOfTrailingZeros(rest)).points();
		}
		return points;
	}

	/** Returns the options of a mask, in order. */
	public List<Option> chosen(int mask) {
		return this.options.stream().filter((option) -> (mask & option.bit()) != 0).toList();
	}

	/** Tells whether a mask of options is a complete and permitted answer. */
	public boolean permits(int mask) {
		if (mask == 0 || mask >>> this.options.size() != 0) {
			return false;
		}
		boolean several = Integer.bitCount(mask) > 1;
		return !several || (this.multiple && chosen(mask).stream().noneMatch(Option::exclusive));
	}

	/**
	 * Returns how far apart two answers (masks) are: for multiple choice the number of
	 * options in which they differ, for ordered options the steps between them, otherwise
	 * 1.
	 */
	public int distance(int from, int to) {
		if (this.multiple) {
			return Integer.bitCount(from ^ to);
		}
		return this.ordered ? Math.abs(Integer.numberOfTrailingZeros(from) - Integer.numberOfTrailingZeros(to)) : 1;
	}

	/**
	 * Returns the mask of the options with these ids.
	 * @throws InvalidAnswerException if an id is unknown or the options are no permitted
	 * answer
	 */
	public int maskOf(Collection<String> ids) {
		int mask = 0;
		for (String id : ids) {
			mask |= option(id).orElseThrow(() -> InvalidAnswerException.unknownOption(this, id)).bit();
		}
		if (!permits(mask)) {
			throw InvalidAnswerException.notPermitted(this, mask);
		}
		return mask;
	}

	@Override
	public String toString() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Question that && this.index == that.index && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
