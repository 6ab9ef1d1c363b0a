package de.brauchichdas.scoring.proof;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the proof of random small catalogues against counting every questionnaire.
 */
class ProofTest {

	private static final int CATALOGUES = RandomDraws.of(200);

	@Test
	void onSmallCataloguesTheNumbersEqualPlainCounting() {
		for (long seed = 0; seed < CATALOGUES; seed++) {
			Catalogue small = RandomCatalogue.of(seed, 6, -1, 5);
			CatalogueProof proof = CatalogueProof.ofDecisions(small);
			Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
			Map<String, Long> fires = new HashMap<>();
			QuestionnaireEnumeration.of(small, (answers) -> {
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

	/** Pairs that differ only in the next better answer, counted one by one. */
	private static long lowered(Catalogue small, Question question) {
		List<Option> options = question.options().stream().filter((option) -> !option.unknown()).toList();
		AtomicLong lowered = new AtomicLong();
		QuestionnaireEnumeration.of(small, (answers) -> {
			int at = options.indexOf(question.chosen(answers.mask(question)).stream().findFirst().orElse(null));
			if (at >= 0 && at + 1 < options.size()) {
				Answers better = answers.with(question, options.get(at + 1).bit());
				Journey journey = Journey.of(better);
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

}
