package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.content.CrisisPlan;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.content.TurningPointWording;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Makes random small catalogues with every form of condition and with questions that are
 * not always asked.
 */
public final class RandomCatalogue {

	private static final Condition NEVER = new Condition.Any(List.of());

	private final Random random;

	private final List<Question> questions = new ArrayList<>();

	private RandomCatalogue(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * @param questions how many
	 * @param options how many each has; at random from 2 if negative
	 * @param rules how many after the grid
	 */
	public static Catalogue of(long seed, int questions, int options, int rules) {
		RandomCatalogue making = new RandomCatalogue(seed);
		for (int i = 0; i < questions; i++) {
			making.questions.add(making.question(i, options, questions));
		}
		return making.catalogue(rules);
	}

	private Question question(int index, int options, int of) {
		boolean plain = options > 0;
		boolean multiple = !plain && this.random.nextInt(5) == 0;
		int count = plain ? options : 2 + this.random.nextInt(multiple ? 2 : 3);
		Axis axis = plain ? Axis.values()[index * 2 / of] : pick(Axis.NEED, Axis.READINESS, null);
		List<Option> made = new ArrayList<>();
		int most = 100 / Math.max(of / 2, 4) / (multiple ? count : 1);
		for (int i = 0; i < count; i++) {
			boolean exclusive = multiple && i == count - 1 && count > 2;
			int points = (axis == null || exclusive) ? 0 : this.random.nextInt(most + 1);
			boolean unknown = !plain && !multiple && count > 2 && this.random.nextInt(8) == 0 && i == 0;
			made.add(new Option("o" + i, i, "o" + i, points, "weil", unknown, exclusive, null));
		}
		Condition askedWhen = (!plain && index > 0 && this.random.nextInt(3) == 0) ? leaf(false) : null;
		return new Question("q" + index, index, "d", axis, multiple, !multiple && this.random.nextBoolean(),
				AnswerControl.values()[this.random.nextInt(3)], "q", "q", null, List.of(), List.of(), "w", askedWhen,
				List.of(), made, null);
	}

	@SafeVarargs
	private <T extends @Nullable Object> T pick(T... values) {
		return values[this.random.nextInt(values.length)];
	}

	/**
	 * A single form about an answer that was made already, or about points and verdict.
	 */
	private Condition leaf(boolean decisions) {
		int kind = this.random.nextInt(decisions ? 6 : 3);
		if (kind == 3) {
			int from = this.random.nextInt(60);
			return new Condition.AxisBetween(pick(Axis.values()), from, from + this.random.nextInt(101 - from));
		}
		if (kind == 4) {
			return new Condition.VerdictIn(EnumSet.of(pick(Verdict.values()), pick(Verdict.values())));
		}
		Question question = this.questions.get(this.random.nextInt(this.questions.size()));
		Option option = question.options().get(this.random.nextInt(question.options().size()));
		if (question.multiple()) {
			return new Condition.Ticked(question, option);
		}
		if (question.ordered() && this.random.nextBoolean()) {
			return new Condition.AnswerAtLeast(question, option);
		}
		return new Condition.AnswerIn(question, option.bit() | (1 << this.random.nextInt(question.options().size())));
	}

	private Condition condition(int depth) {
		int kind = (depth == 0) ? 0 : this.random.nextInt(4);
		return switch (kind) {
			case 1 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
			case 2 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
			case 3 -> new Condition.Not(new Condition.Named("n", condition(depth - 1)));
			default -> leaf(true);
		};
	}

	private Rule rule(int number, int depth) {
		boolean chance = this.random.nextInt(5) == 0;
		return new Rule("r" + number, "r", condition(depth), pick(Verdict.values()), this.random.nextInt(4) == 0,
				chance ? Set.of(pick(Verdict.values())) : Set.of(), ConditionalText.unconditional("s"), List.of());
	}

	private Catalogue catalogue(int rules) {
		List<VerdictGrid.Case> cases = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			Rule rule = rule(100 + i, 0);
			Condition when = new Condition.AxisBetween(pick(Axis.values()), 10 * i, 10 + 20 * i);
			cases.add(new VerdictGrid.Case("c" + i, when, pick(Verdict.values()), (i == 0) ? rule : null));
		}
		cases.add(new VerdictGrid.Case("c", null, pick(Verdict.values()), null));
		List<Rule> then = new ArrayList<>();
		for (int i = 0; i < rules - 1; i++) {
			then.add(rule(i, 2));
		}
		return new Catalogue("test", "s", "t", List.of(), 4, NEVER, List.of(), this.questions,
				new DecisionRules(List.of(rule(99, 1)), new VerdictGrid(cases, ConditionalText.unconditional("s")),
						then, List.of(), List.of()),
				Map.of(), new Channels(Map.of(), List.of(), List.of()), List.of(), List.of(), List.of(), "c", List.of(),
				new CrisisPlan(NEVER, "t", List.of(), "a", List.of()),
				new TurningPointWording("", "", "", "", "", "", ""), List.of(), List.of(), List.of(), null,
				Locale.GERMAN, ReleasedCatalogue.CATALOGUE.lists());
	}

}
