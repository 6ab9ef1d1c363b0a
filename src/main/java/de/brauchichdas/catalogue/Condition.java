package de.brauchichdas.catalogue;

import java.util.List;
import java.util.Set;

/**
 * The one mechanism for rules, notices, contradictions, channels, legal lines, text
 * variants and "asked when". These forms are all there is; a question that is not asked
 * satisfies no condition about its answer.
 */
public sealed interface Condition {

	boolean holds(Facts facts);

	/** The answer is one of these options (a mask). */
	record AnswerIn(Question question, int options) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return (facts.mask(this.question) & this.options) != 0;
		}

	}

	/** The answer is this option or a later one; "don't know" never is. */
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

	/** This box is ticked. */
	record Ticked(Question question, Option option) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return (facts.mask(this.question) & this.option.bit()) != 0;
		}

	}

	/** The points of an axis lie in this range, both ends included. */
	record AxisBetween(Axis axis, int from, int to) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			int points = facts.points(this.axis);
			return this.from <= points && points <= this.to;
		}

	}

	/** The verdict so far is one of these. */
	record VerdictIn(Set<Verdict> verdicts) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			Verdict verdict = facts.verdict();
			return verdict != null && this.verdicts.contains(verdict);
		}

	}

	/** All of these hold. */
	record All(List<Condition> conditions) implements Condition {

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

	/** At least one of these holds. */
	record Any(List<Condition> conditions) implements Condition {

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

	/** This does not hold. */
	record Not(Condition condition) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return !this.condition.holds(facts);
		}

	}

	/** A condition that the catalogue gives a name. */
	record Named(String name, Condition condition) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return this.condition.holds(facts);
		}

	}

}
