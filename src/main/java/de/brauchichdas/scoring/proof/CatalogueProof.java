package de.brauchichdas.scoring.proof;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.exact.DecisionSpaceTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every possible questionnaire of a catalogue: exact numbers, not samples.
 *
 * @param total how many complete questionnaires there are
 * @param verdicts how many of them lead to each verdict
 * @param rules how often each rule fires and decides
 * @param guards how often each promise is broken
 * @param monotony how often a better answer lowers the verdict, per question
 * @param missingTexts slots that are left without a text by some questionnaire
 * @param hiddenAnswers how many answers to questions that are not asked make a difference
 * @param unused where a question stands that is never asked, a case that is never
 * reached, or content that no questionnaire uses
 * @param unproven slots and content whose conditions tell too much apart to be looked at
 */
public record CatalogueProof(Catalogue catalogue, long total, Map<Verdict, Count> verdicts, List<RuleCount> rules,
		List<GuardCount> guards, List<Monotony> monotony, List<MissingText> missingTexts, long hiddenAnswers,
		List<String> unused, List<String> unproven) {

	/** A number of questionnaires with one of them; absent if there is none. */
	public record Count(long number, @Nullable Witness witness) {

		static final Count NONE = new Count(0, null);

		Count plus(long more, Supplier<Witness> witness) {
			return new Count(Math.addExact(this.number, more), (this.witness != null) ? this.witness : witness.get());
		}

	}

	/**
	 * A questionnaire: ids of options by id of question, questions not asked left out.
	 */
	public record Witness(Map<String, List<String>> answers) {

		static Witness of(Catalogue catalogue, Facts facts) {
			Map<String, List<String>> answers = new LinkedHashMap<>();
			for (Question question : catalogue.questions()) {
				int mask = facts.mask(question);
				if (mask != 0) {
					answers.put(question.id(), question.chosen(mask).stream().map((option) -> option.id()).toList());
				}
			}
			return new Witness(answers);
		}

	}

	/**
	 * In how many questionnaires a rule fires, and in how many it decides: without it
	 * another verdict would come out.
	 */
	public record RuleCount(Rule rule, Count fires, Count decides) {

	}

	/** How often a promise applies and how often it is broken. */
	public record GuardCount(VerdictGuard guard, long applies, Count broken) {

	}

	/**
	 * Pairs of questionnaires that differ only in the next better answer to a question.
	 *
	 * @param lowered pairs in which the better answer lowers the verdict, with the
	 * smallest questionnaire, first in catalogue order, before the better answer
	 * @param example the change that lowers it; absent if there is none
	 */
	public record Monotony(Question question, boolean promised, long pairs, Count lowered, @Nullable Lowering example) {

	}

	/** A better answer that lowers the verdict. */
	public record Lowering(String from, String to, Verdict before, Verdict after) {

	}

	/** A slot for a text that stays empty. */
	public record MissingText(String slot, Count questionnaires) {

	}

	/**
	 * Proves a catalogue.
	 * @throws ArithmeticException if it has more than 2^63 - 1 questionnaires
	 * @throws DecisionSpaceTooLargeException if rules and promises tell too much apart
	 */
	public static CatalogueProof of(Catalogue catalogue) {
		DecisionSpace space = DecisionSpace.of(catalogue);
		VerdictCounts counts = new VerdictCounts(catalogue, space);
		Map<Verdict, Count> verdicts = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			verdicts.put(verdict, counts.verdict(verdict));
		}
		TextSlotCheck texts = TextSlotCheck.of(catalogue);
		UnusedContentCheck content = UnusedContentCheck.of(catalogue, space);
		return new CatalogueProof(catalogue, counts.total(), verdicts, counts.rules(), GuardCheck.of(catalogue),
				new MonotonyCheck(catalogue, space).all(), texts.missing(),
				HiddenAnswerCheck.thatMatter(catalogue, space), content.unused(),
				Stream.of(texts.unproven(), content.unproven()).flatMap(List::stream).toList());
	}

	/** Whether nothing that must hold is broken. */
	public boolean holds() {
		return this.verdicts.values().stream().allMatch((count) -> count.number() > 0)
				&& this.rules.stream().allMatch((rule) -> rule.fires().number() > 0 && rule.decides().number() > 0)
				&& this.guards.stream().allMatch((guard) -> guard.broken().number() == 0)
				&& this.monotony.stream()
					.allMatch((question) -> !question.promised() || question.lowered().number() == 0)
				&& this.missingTexts.isEmpty() && this.hiddenAnswers == 0 && this.unused.isEmpty()
				&& this.unproven.isEmpty();
	}

}
