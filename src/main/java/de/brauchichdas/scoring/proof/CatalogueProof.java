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
 * What holds for every possible questionnaire of a catalogue, as exact numbers;
 * {@code --pruefe-katalog} and the method page report it.
 *
 * @param total number of complete questionnaires
 * @param verdicts per verdict, how many questionnaires lead to it
 * @param rules how often each rule fires and decides
 * @param guards how often each promise applies and is broken
 * @param monotony per question, how often a better answer lowers the verdict
 * @param missingTexts texts that stay empty for some questionnaire
 * @param hiddenAnswers how many answers to questions that are not asked change what
 * counts; must be 0
 * @param unused where a question stands that is never asked, a case that is never
 * reached, or content that no questionnaire uses
 * @param unproven slots and content whose conditions tell too much apart to be looked at
 */
public record CatalogueProof(Catalogue catalogue, long total, Map<Verdict, Count> verdicts, List<RuleCount> rules,
		List<GuardCount> guards, List<Monotony> monotony, List<MissingText> missingTexts, long hiddenAnswers,
		List<String> unused, List<String> unproven) {

	/**
	 * A number of questionnaires.
	 *
	 * @param witness one of them; absent if there is none
	 */
	public record Count(long number, @Nullable Witness witness) {

		static final Count NONE = new Count(0, null);

		Count plus(long more, Supplier<Witness> witness) {
			return new Count(Math.addExact(this.number, more), (this.witness != null) ? this.witness : witness.get());
		}

	}

	/**
	 * One questionnaire.
	 *
	 * @param answers ids of the chosen options by id of the question; questions that are
	 * not asked are left out
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
	 * How often a rule matters.
	 *
	 * @param fires questionnaires in which it fires
	 * @param decides questionnaires in which the verdict would be another without it
	 */
	public record RuleCount(Rule rule, Count fires, Count decides) {

	}

	/** How often a promise applies and how often it is broken. */
	public record GuardCount(VerdictGuard guard, long applies, Count broken) {

	}

	/**
	 * Compares pairs of questionnaires that differ only in one question, by the next
	 * better answer.
	 *
	 * @param promised whether the catalogue promises that a better answer never lowers
	 * the verdict
	 * @param pairs how many pairs there are
	 * @param lowered pairs in which the better answer lowers the verdict; the witness is
	 * the first such questionnaire in catalogue order, before the change
	 * @param example the change in the witness; absent if no pair is lowered
	 */
	public record Monotony(Question question, boolean promised, long pairs, Count lowered, @Nullable Lowering example) {

	}

	/**
	 * A better answer that lowers the verdict.
	 *
	 * @param from id of the option
	 * @param to id of the better option
	 */
	public record Lowering(String from, String to, Verdict before, Verdict after) {

	}

	/**
	 * A text that stays empty.
	 *
	 * @param slot path of the text in the catalogue, such as
	 * {@code recommendations/nein/plan}
	 */
	public record MissingText(String slot, Count questionnaires) {

	}

	/**
	 * Proves a catalogue; this takes seconds, so callers keep the result.
	 * @throws ArithmeticException if the catalogue has more than 2^63 - 1 questionnaires
	 * @throws DecisionSpaceTooLargeException if rules and promises distinguish too many
	 * answers
	 */
	public static CatalogueProof of(Catalogue catalogue) {
		DecisionSpace space = DecisionSpace.of(catalogue);
		CatalogueProof proof = ofDecisions(catalogue, space);
		UnusedContentCheck content = UnusedContentCheck.of(catalogue, space);
		return new CatalogueProof(catalogue, proof.total, proof.verdicts, proof.rules, proof.guards, proof.monotony,
				proof.missingTexts, proof.hiddenAnswers, content.unused(),
				Stream.of(proof.unproven, content.unproven()).flatMap(List::stream).toList());
	}

	/**
	 * Proves a catalogue without looking for content that no questionnaire uses, which
	 * takes most of the time and concerns only whoever edits it.
	 * @throws ArithmeticException if the catalogue has more than 2^63 - 1 questionnaires
	 * @throws DecisionSpaceTooLargeException if rules and promises distinguish too many
	 * answers
	 */
	public static CatalogueProof ofDecisions(Catalogue catalogue) {
		return ofDecisions(catalogue, DecisionSpace.of(catalogue));
	}

	private static CatalogueProof ofDecisions(Catalogue catalogue, DecisionSpace space) {
		VerdictCounts counts = new VerdictCounts(catalogue, space);
		Map<Verdict, Count> verdicts = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			verdicts.put(verdict, counts.verdict(verdict));
		}
		TextSlotCheck texts = TextSlotCheck.of(catalogue);
		return new CatalogueProof(catalogue, counts.total(), verdicts, counts.rules(), GuardCheck.count(catalogue),
				new MonotonyCheck(catalogue, space).checkAll(), texts.missing(),
				HiddenAnswerCheck.countThatMatter(catalogue, space), List.of(), texts.unproven());
	}

	/**
	 * Tells whether every property holds: each verdict and rule occurs, each rule decides
	 * somewhere, no promise is broken, no text is missing and no hidden answer counts.
	 */
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
