package de.brauchichdas.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import de.brauchichdas.RealCatalogue;
import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Journey;
import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof agrees with plain counting, and the released content passes it. */
class ProofTest {

	private static final int CATALOGUES = 200;

	private static final int SAMPLE = 1_000_000;

	private final Catalogue catalogue = RealCatalogue.CATALOGUE;

	@Test
	void theReleasedCatalogueHoldsForEveryPossibleQuestionnaire() {
		Proof proof = Proof.of(this.catalogue);
		assertThat(proof.total()).isEqualTo(194_355_973_324_800L);
		assertThat(proof.verdicts().values().stream().mapToLong(Proof.Count::number).sum()).isEqualTo(proof.total());
		assertThat(proof.guards()).hasSize(6).allSatisfy((guard) -> {
			assertThat(guard.applies()).isPositive();
			assertThat(guard.broken().number()).isZero();
		});
		assertThat(proof.missingTexts()).isEmpty();
		assertThat(proof.hiddenAnswers()).isZero();
		assertThat(proof.holds()).isTrue();
	}

	@Test
	void onlyTheAnswersThatAreMeantToLowerTheVerdict() {
		assertThat(Proof.of(this.catalogue).monotony()).filteredOn((question) -> question.lowered().number() > 0)
			.extracting((question) -> question.question().id())
			.containsExactly("gespraech", "ton", "teamstimmen", "stellen");
	}

	@Test
	void everyWitnessShowsWhatItStandsFor() {
		Proof proof = Proof.of(this.catalogue);
		proof.verdicts().forEach((verdict, count) -> assertThat(evaluate(count).verdict()).isEqualTo(verdict));
		proof.rules()
			.forEach((rule) -> assertThat(evaluate(rule.fires()).rules()).extracting(FiredRule::id)
				.contains(rule.rule().id()));
		for (Proof.Monotony monotony : proof.monotony()) {
			Proof.Lowering example = monotony.example();
			if (example != null) {
				Question question = monotony.question();
				Answers before = answers(monotony.lowered());
				assertThat(before.chosen(question)).extracting(Option::id).containsExactly(example.from());
				assertThat(Scoring.evaluate(this.catalogue, before).verdict()).isEqualTo(example.before());
				Answers after = before.with(question, question.select(List.of(example.to())));
				assertThat(Scoring.evaluate(this.catalogue, after).verdict()).isEqualTo(example.after());
			}
		}
	}

	@Test
	void onSmallCataloguesTheNumbersEqualPlainCounting() {
		for (long seed = 0; seed < CATALOGUES; seed++) {
			Catalogue small = RandomCatalogue.of(seed, 6, -1, 5);
			Proof proof = Proof.of(small);
			Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
			Map<String, Long> fires = new HashMap<>();
			Enumeration.of(small, (answers) -> {
				Evaluation evaluation = Scoring.evaluate(small, answers);
				verdicts.merge(evaluation.verdict(), 1L, Long::sum);
				evaluation.rules().forEach((rule) -> fires.merge(rule.id(), 1L, Long::sum));
			});
			proof.verdicts()
				.forEach((verdict, count) -> assertThat(count.number()).isEqualTo(verdicts.getOrDefault(verdict, 0L)));
			proof.rules()
				.forEach((rule) -> assertThat(rule.fires().number())
					.isEqualTo(fires.getOrDefault(rule.rule().id(), 0L)));
			assertThat(proof.monotony()).allSatisfy((monotony) -> assertThat(monotony.lowered().number())
				.isEqualTo(lowered(small, monotony.question())));
		}
	}

	@Test
	void aMillionRandomQuestionnairesHaveTheSameFrequencies() {
		Proof proof = Proof.of(this.catalogue);
		Map<Verdict, Long> seen = new EnumMap<>(Verdict.class);
		DecisionSpace space = DecisionSpace.of(this.catalogue);
		Random random = new Random(20261123);
		int drawn = 0;
		while (drawn < SAMPLE) {
			Answers answers = RealCatalogue.randomAnswers(random);
			if (kept(answers, random)) {
				seen.merge(Decision
					.of(this.catalogue.rules(), Points.of(this.catalogue, Journey.of(this.catalogue, answers).facts()))
					.verdict(), 1L, Long::sum);
				drawn++;
			}
		}
		assertThat(space.outcomes()).isNotEmpty();
		for (Verdict verdict : Verdict.values()) {
			double share = (double) proof.verdicts().get(verdict).number() / proof.total();
			double error = Math.sqrt(share * (1 - share) / SAMPLE);
			assertThat((double) seen.getOrDefault(verdict, 0L) / SAMPLE).as(verdict.id())
				.isBetween(share - 5 * error, share + 5 * error);
		}
	}

	/**
	 * Every complete questionnaire must be equally likely: one that hides a question is
	 * drawn once for each answer that it hides, so it is kept with the inverse share.
	 */
	private boolean kept(Answers answers, Random random) {
		Journey journey = Journey.of(this.catalogue, answers);
		for (Question question : this.catalogue.questions()) {
			int ways = Enumeration.permitted(question).size();
			if (!journey.asks(question) && random.nextInt(ways) != 0) {
				return false;
			}
		}
		return true;
	}

	/** Pairs that differ only in the next better answer, counted one by one. */
	private static long lowered(Catalogue small, Question question) {
		List<Option> options = question.options().stream().filter((option) -> !option.unknown()).toList();
		AtomicLong lowered = new AtomicLong();
		Enumeration.of(small, (answers) -> {
			int at = options.indexOf(question.chosen(answers.mask(question)).stream().findFirst().orElse(null));
			if (at >= 0 && at + 1 < options.size()) {
				Answers better = answers.with(question, options.get(at + 1).bit());
				Journey journey = Journey.of(small, better);
				boolean same = small.questions()
					.stream()
					.allMatch((other) -> journey.asks(other) == (answers.mask(other) != 0));
				if (same && Scoring.evaluate(small, better).verdict().rank() < Scoring.evaluate(small, answers)
					.verdict()
					.rank()) {
					lowered.incrementAndGet();
				}
			}
		});
		return lowered.get();
	}

	private Answers answers(Proof.Count count) {
		assertThat(count.witness()).isNotNull();
		return this.catalogue.answers(count.witness().answers());
	}

	private Evaluation evaluate(Proof.Count count) {
		return Scoring.evaluate(this.catalogue, answers(count));
	}

}
