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
 * @param index its place in the catalogue
 * @param axis the axis its points count on, if any
 * @param ordered whether the options run from little to much
 * @param askedWhen when it is asked; always if absent
 * @param searches what may be looked up before answering
 * @param because for several ticks: one half-sentence that sums them up
 * @param maximum the most points an answer can bring
 */
public record Question(String id, int index, String dimension, @Nullable Axis axis, boolean multiple, boolean ordered,
		AnswerControl control, String name, String text, @Nullable String help, List<String> guide,
		List<BusinessSearch> searches, String why, @Nullable Condition askedWhen, List<String> evidence,
		List<Option> options, @Nullable ConditionalText because, int maximum) {

	public Question(String id, int index, String dimension, @Nullable Axis axis, boolean multiple, boolean ordered,
			AnswerControl control, String name, String text, @Nullable String help, List<String> guide,
			List<BusinessSearch> searches, String why, @Nullable Condition askedWhen, List<String> evidence,
			List<Option> options, @Nullable ConditionalText because) {
		this(id, index, dimension, axis, multiple, ordered, control, name, text, help, guide, searches, why, askedWhen,
				evidence, options, because, maximum(options, multiple));
	}

	private static int maximum(List<Option> options, boolean multiple) {
		IntStream points = options.stream().mapToInt(Option::points);
		return multiple ? points.sum() : points.max().orElse(0);
	}

	/** This question with the text that sums up several ticks. */
	public Question summedUpBy(ConditionalText because) {
		return new Question(this.id, this.index, this.dimension, this.axis, this.multiple, this.ordered, this.control,
				this.name, this.text, this.help, this.guide, this.searches, this.why, this.askedWhen, this.evidence,
				this.options, because, this.maximum);
	}

	public Optional<Option> option(String id) {
		return this.options.stream().filter((option) -> option.id().equals(id)).findFirst();
	}

	/** The questions that decide whether this one is asked. */
	public Set<Question> triggers() {
		return (this.askedWhen != null) ? this.askedWhen.questions() : Set.of();
	}

	/** The points of a set of options, given as a mask. */
	public int points(int mask) {
		int points = 0;
		for (int rest = mask; rest != 0; rest &= rest - 1) {
			points += this.options.get(Integer.numberOfTrailingZeros(rest)).points();
		}
		return points;
	}

	public List<Option> chosen(int mask) {
		return this.options.stream().filter((option) -> (mask & option.bit()) != 0).toList();
	}

	/**
	 * Whether this set of options, given as a mask, is a complete and permitted answer.
	 */
	public boolean permits(int mask) {
		if (mask == 0 || mask >>> this.options.size() != 0) {
			return false;
		}
		boolean several = Integer.bitCount(mask) > 1;
		return !several || (this.multiple && chosen(mask).stream().noneMatch(Option::exclusive));
	}

	/**
	 * How far apart two answers are, given as masks: boxes whose tick differs, steps on
	 * ordered options, otherwise 1.
	 */
	public int distance(int from, int to) {
		if (this.multiple) {
			return Integer.bitCount(from ^ to);
		}
		return this.ordered ? Math.abs(Integer.numberOfTrailingZeros(from) - Integer.numberOfTrailingZeros(to)) : 1;
	}

	/**
	 * The mask of these options.
	 * @throws InvalidAnswerException if they are no permitted answer
	 */
	public int select(Collection<String> ids) {
		int mask = 0;
		for (String id : ids) {
			mask |= option(id).orElseThrow(() -> InvalidAnswerException.unknownOption(this, id)).bit();
		}
		if (!permits(mask)) {
			throw InvalidAnswerException.of(this, mask);
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
