package de.brauchichdas.catalogue.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A yes-or-no condition on the facts of one set of answers. Rules, notices,
 * contradictions, channels, legal lines, text variants and {@code askedWhen} all use it,
 * and the nested records are the only forms. A condition about a question that is not
 * asked never holds.
 */
public sealed interface Condition {

	boolean holds(Facts facts);

	/** Returns the conditions without parts that this condition consists of. */
	default List<Condition> leaves() {
		return List.of(this);
	}

	/**
	 * Returns the questions whose answers this condition depends on, in the order of
	 * their first mention.
	 */
	default Set<Question> questions() {
		Set<Question> questions = new LinkedHashSet<>();
		for (Condition leaf : leaves()) {
			if (leaf instanceof AnswerIn in) {
				questions.add(in.question());
			}
			else if (leaf instanceof AnswerAtLeast atLeast) {
				questions.add(atLeast.question());
			}
			else if (leaf instanceof Ticked ticked) {
				questions.add(ticked.question());
			}
		}
		return questions;
	}

	private static List<Condition> leaves(List<Condition> conditions) {
		return conditions.stream().flatMap((condition) -> condition.leaves().stream()).toList();
	}

	/**
	 * Holds if at least one of these options is chosen.
	 *
	 * @param options mask of options
	 */
	record AnswerIn(Question question, int options) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return (facts.mask(this.question) & this.options) != 0;
		}

	}

	/**
	 * Holds if this option or a later one is chosen; "don't know" never counts.
	 *
	 * @param options mask of the options that satisfy the condition
	 */
	record AnswerAtLeast(Question question, Option from, int options) implements Condition {

		public AnswerAtLeast(Question question, Option from) {
			this(question, from, maskFrom(question, from));
		}

		private static int maskFrom(Question question, Option from) {
			return question.options()
				.stream()
				.filter((option) -> option.index() >= from.index() && !option.unknown())
				.mapToInt(Option::bit)
				.sum();
		}

		@Override
		public boolean holds(Facts facts) {
			return (facts.mask(this.question) & this.options) != 0;
		}

	}

	/** Holds if this option of a multiple-choice question is chosen. */
	record Ticked(Question question, Option option) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return (facts.mask(this.question) & this.option.bit()) != 0;
		}

	}

	/** Holds if the points of an axis lie in this range, both ends included. */
	record AxisBetween(Axis axis, int from, int to) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			int points = facts.points(this.axis);
			return this.from <= points && points <= this.to;
		}

	}

	/**
	 * Holds if the verdict is one of these; while rules are applied, that is the verdict
	 * so far.
	 */
	record VerdictIn(Set<Verdict> verdicts) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			Verdict verdict = facts.verdict();
			return verdict != null && this.verdicts.contains(verdict);
		}

	}

	/** Holds if all conditions hold. */
	record All(List<Condition> conditions) implements Condition {

		@Override
		public List<Condition> leaves() {
			return Condition.leaves(this.conditions);
		}

		@Override
		public boolean holds(Facts facts) {
			for (Condition condition : this.conditions) {
				if (!condition.holds(facts)) {
					return false;
				}
			}
			return true;
		}

	}

	/** Holds if at least one condition holds. */
	record Any(List<Condition> conditions) implements Condition {

		@Override
		public List<Condition> leaves() {
			return Condition.leaves(this.conditions);
		}

		@Override
		public boolean holds(Facts facts) {
			for (Condition condition : this.conditions) {
				if (condition.holds(facts)) {
					return true;
				}
			}
			return false;
		}

	}

	/** Holds if the other condition does not. */
	record Not(Condition condition) implements Condition {

		@Override
		public List<Condition> leaves() {
			return this.condition.leaves();
		}

		@Override
		public boolean holds(Facts facts) {
			return !this.condition.holds(facts);
		}

	}

	/**
	 * Holds if the other condition does; the catalogue gives it a name to use it in
	 * several places.
	 */
	record Named(String name, Condition condition) implements Condition {

		@Override
		public List<Condition> leaves() {
			return this.condition.leaves();
		}

		@Override
		public boolean holds(Facts facts) {
			return this.condition.holds(facts);
		}

	}

}
