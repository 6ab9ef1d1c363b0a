package de.brauchichdas.catalogue.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one mechanism for rules, notices, contradictions, channels, legal lines, text
 * variants and "asked when". These forms are all there is; a question that is not asked
 * satisfies no condition about its answer.
 */
public sealed interface Condition {

	boolean holds(Facts facts);

	/** The single forms that this condition is made of. */
	default List<Condition> leaves() {
		return List.of(this);
	}

	/** The questions whose answers this condition looks at, in order. */
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

	/** At least one of these holds. */
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

	/** This does not hold. */
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

	/** A condition that the catalogue gives a name. */
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
