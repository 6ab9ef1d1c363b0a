package de.brauchichdas.catalogue.loader;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

/**
 * Refuses what would become too long later: in a column when a check is saved, in an
 * address, in a number of the proof.
 */
final class CatalogueSizeCheck {

	/** The column {@code assessment.rules}: ids of the rules that fired, with commas. */
	private static final int RULES_COLUMN = 1000;

	/**
	 * The what-if page sends all answers in its address, and the server reads 8 KB of
	 * address and headers. The same answers as JSON stay below the 8,000 characters of
	 * {@code assessment.answers}: at most six more per question.
	 */
	private static final int LONGEST_ANSWERS = 6000;

	/** The server reads 200 fields of a form. */
	private static final int MOST_FIELDS = 150;

	private static final BigInteger MOST_QUESTIONNAIRES = BigInteger.valueOf(Long.MAX_VALUE);

	private CatalogueSizeCheck() {
	}

	static void check(Catalogue catalogue, CatalogueFaults faults) {
		List<Question> questions = catalogue.questions();
		int fields = questions.stream().mapToInt(CatalogueSizeCheck::fields).sum();
		if (fields > MOST_FIELDS) {
			faults.add("questions.yml", "-", "a form with all questions has " + fields + " fields, more than "
					+ MOST_FIELDS + " (one per question, one more per box)");
		}
		int length = questions.stream().mapToInt(CatalogueSizeCheck::longest).sum();
		if (length > LONGEST_ANSWERS) {
			faults.add("questions.yml", "-",
					"the ids of all answers take up to " + length + " characters, more than " + LONGEST_ANSWERS);
		}
		BigInteger questionnaires = questions.stream()
			.map(CatalogueSizeCheck::answers)
			.reduce(BigInteger.ONE, BigInteger::multiply);
		if (questionnaires.compareTo(MOST_QUESTIONNAIRES) > 0) {
			faults.add("questions.yml", "-", "there are more than 2^63 - 1 possible questionnaires");
		}
		int rules = rules(catalogue.rules());
		if (rules > RULES_COLUMN) {
			faults.add("rules.yml", "-", "the ids of rules that may fire together take up to " + rules
					+ " characters, more than " + RULES_COLUMN);
		}
	}

	private static int fields(Question question) {
		return question.multiple() ? question.options().size() + 1 : 1;
	}

	/** The longest answer in an address, with a sign before and after each id. */
	private static int longest(Question question) {
		Stream<Integer> lengths = question.options().stream().map(Option::id).map(String::length);
		int id = question.id().length() + 2;
		return question.multiple() ? lengths.mapToInt((option) -> id + option).sum() + "gefragt".length() + id
				: id + lengths.max(Comparator.naturalOrder()).orElse(0);
	}

	/** How many answers there are, counting "not asked". */
	private static BigInteger answers(Question question) {
		int options = question.options().size();
		BigInteger answers = question.multiple() ? BigInteger.TWO.pow(options).subtract(BigInteger.ONE)
				: BigInteger.valueOf(options);
		return (question.askedWhen() != null) ? answers.add(BigInteger.ONE) : answers;
	}

	/** All rules before and after the grid and the longest of the grid, with commas. */
	private static int rules(DecisionRules rules) {
		int outside = Stream.of(rules.beforeGrid(), rules.afterGrid())
			.flatMap(List::stream)
			.mapToInt((rule) -> rule.id().length() + 1)
			.sum();
		int grid = rules.grid()
			.cases()
			.stream()
			.map(VerdictGrid.Case::rule)
			.filter(Objects::nonNull)
			.map(Rule::id)
			.mapToInt((id) -> id.length() + 1)
			.max()
			.orElse(0);
		return Math.max(0, outside + grid - 1);
	}

}
