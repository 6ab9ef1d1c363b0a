package de.brauchichdas.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.advice.ChangedAnswer.Kind;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests the comparison of two assessments with the same catalogue. */
class ResultComparisonTest {

	private static final Catalogue CATALOGUE = ReleasedCatalogue.CATALOGUE;

	private static final int PAIRS = 2000;

	@ParameterizedTest
	@MethodSource("de.brauchichdas.WorkedExample#all")
	void equalAnswersGiveNoChange(WorkedExample example) {
		ResultComparison comparison = comparison(example.ids(), example.ids());
		assertThat(comparison.answers()).isEmpty();
		assertThat(comparison.verdictChanged()).isFalse();
		assertThat(comparison.before()).isEqualTo(comparison.after());
		assertThat(comparison.before().need()).isEqualTo(example.need());
		assertThat(comparison.catalogueAlone()).isNull();
	}

	@Test
	void theBakeryThatFoundTimeGetsAChannelBecauseOfIt() {
		Map<String, List<String>> then = WorkedExample.named("t01").ids();
		ResultComparison comparison = comparison(then, with(with(then, "zeit", "ab2"), "groesse", "k10-49"));
		assertThat(comparison.before().verdict()).isEqualTo(Verdict.BASIS);
		assertThat(comparison.after().verdict()).isEqualTo(Verdict.EIN_KANAL);
		assertThat(comparison.answers()).extracting((answer) -> answer.question().id())
			.containsExactly("groesse", "zeit");
		assertThat(moved(comparison)).containsExactly("zeit");
		assertThat(comparison.onlyTogether()).isFalse();
	}

	@Test
	void anAnswerThatOpensAQuestionIsListedWithIt() {
		Map<String, List<String>> today = WorkedExample.named("t01").ids();
		Map<String, List<String>> then = with(today, "gespraech", "nichts");
		then.remove("ton");
		ResultComparison comparison = comparison(then, today);
		assertThat(comparison.answers()).filteredOn((answer) -> answer.question().id().equals("ton"))
			.singleElement()
			.satisfies((answer) -> {
				assertThat(answer.kind()).isEqualTo(Kind.NEWLY_ASKED);
				assertThat(answer.before()).isEmpty();
				assertThat(answer.after()).isNotEmpty();
			});
		assertThat(comparison(today, then).answers()).extracting(ChangedAnswer::kind)
			.contains(Kind.ANSWERED_OTHERWISE, Kind.NO_LONGER_ASKED);
	}

	@Test
	void anAnswerThatIsNotAskedCountsNeitherThenNorToday() {
		Map<String, List<String>> then = WorkedExample.named("n11").ids();
		assertThat(then).doesNotContainKey("ton");
		assertThat(comparison(then, with(then, "ton", "negativ")).answers()).isEmpty();
	}

	@Test
	void theMovedFlagsAgreeWithTryingEveryAnswer() {
		Random random = new Random(20261101);
		int flagged = 0;
		for (int i = 0; i < RandomDraws.of(PAIRS); i++) {
			Answers then = counting(ReleasedCatalogue.randomAnswers(random));
			Answers today = counting((i % 2 == 0) ? ReleasedCatalogue.randomAnswers(random) : fewChanges(then, random));
			ResultComparison comparison = ResultComparison.of(CATALOGUE, then, CATALOGUE, today);
			Set<String> moved = Set.copyOf(moved(comparison));
			for (Question question : CATALOGUE.questions()) {
				assertThat(moved.contains(question.id())).as("%s: %s -> %s", question, then, today)
					.isEqualTo(moves(question, then, today));
			}
			assertThat(comparison.answers()).as("%s -> %s", then, today)
				.extracting(ChangedAnswer::question)
				.containsExactlyElementsOf(
						CATALOGUE.questions().stream().filter((q) -> then.mask(q) != today.mask(q)).toList());
			flagged += moved.size();
		}
		assertThat(flagged).isPositive();
	}

	/** Few answers changed, so that single ones often decide. */
	private static Answers fewChanges(Answers then, Random random) {
		Answers other = ReleasedCatalogue.randomAnswers(random);
		Answers today = ReleasedCatalogue.randomAnswers(random);
		for (Question question : CATALOGUE.questions()) {
			boolean change = random.nextInt(6) == 0;
			int mask = (change || !then.has(question)) ? other.mask(question) : then.mask(question);
			today = today.with(question, mask);
		}
		return today;
	}

	/** Tries it out with the ids alone. */
	private static boolean moves(Question question, Answers then, Answers today) {
		Verdict before = verdict(then.ids()).orElseThrow();
		Verdict after = verdict(today.ids()).orElseThrow();
		boolean askedBoth = then.has(question) && today.has(question);
		if (before == after || !askedBoth || then.mask(question) == today.mask(question)) {
			return false;
		}
		return mixed(question, today, then).filter((verdict) -> verdict != after).isPresent()
				|| mixed(question, then, today).filter((verdict) -> verdict != before).isPresent();
	}

	/**
	 * All answers of one, that of the question from the other, and gaps from the other.
	 */
	private static Optional<Verdict> mixed(Question question, Answers one, Answers other) {
		Map<String, List<String>> ids = new LinkedHashMap<>(other.ids());
		ids.putAll(one.ids());
		ids.put(question.id(), other.ids().getOrDefault(question.id(), List.of()));
		return verdict(ids);
	}

	private static Optional<Verdict> verdict(Map<String, List<String>> ids) {
		Answers answers = CATALOGUE.answers(ids);
		return Journey.of(answers).complete() ? Optional.of(Scoring.evaluate(CATALOGUE, answers).verdict())
				: Optional.empty();
	}

	private static Answers counting(Answers answers) {
		Answers counting = CATALOGUE.noAnswers();
		for (Question question : Journey.of(answers).asked()) {
			counting = counting.with(question, answers.mask(question));
		}
		return counting;
	}

	private static ResultComparison comparison(Map<String, List<String>> then, Map<String, List<String>> today) {
		return ResultComparison.of(CATALOGUE, CATALOGUE.answers(then), CATALOGUE, CATALOGUE.answers(today));
	}

	private static List<String> moved(ResultComparison comparison) {
		return comparison.answers()
			.stream()
			.filter(ChangedAnswer::moved)
			.map((answer) -> answer.question().id())
			.toList();
	}

	private static Map<String, List<String>> with(Map<String, List<String>> ids, String question, String option) {
		Map<String, List<String>> changed = new LinkedHashMap<>(ids);
		changed.put(question, List.of(option));
		return changed;
	}

}
