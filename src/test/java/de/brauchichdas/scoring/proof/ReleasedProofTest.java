package de.brauchichdas.scoring.proof;

import java.util.List;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that every property holds for the released catalogue. */
class ReleasedProofTest {

	private static final CatalogueProof PROOF = CatalogueProof.of(ReleasedCatalogue.CATALOGUE);

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void theReleasedCatalogueHoldsForEveryPossibleQuestionnaire() {
		assertThat(PROOF.total()).isEqualTo(194_355_973_324_800L);
		assertThat(PROOF.verdicts().values().stream().mapToLong(CatalogueProof.Count::number).sum())
			.isEqualTo(PROOF.total());
		assertThat(PROOF.guards()).hasSize(6).allSatisfy((guard) -> {
			assertThat(guard.applies()).isPositive();
			assertThat(guard.broken().number()).isZero();
		});
		assertThat(PROOF.missingTexts()).isEmpty();
		assertThat(PROOF.hiddenAnswers()).isZero();
		assertThat(PROOF.holds()).isTrue();
	}

	@Test
	void onlyTheAnswersThatAreMeantToLowerTheVerdict() {
		assertThat(PROOF.monotony()).filteredOn((question) -> question.lowered().number() > 0)
			.extracting((question) -> question.question().id())
			.containsExactly("gespraech", "ton", "teamstimmen", "stellen");
	}

	@Test
	void everyWitnessShowsWhatItStandsFor() {
		PROOF.verdicts().forEach((verdict, count) -> assertThat(evaluate(count).verdict()).isEqualTo(verdict));
		PROOF.rules()
			.forEach((rule) -> assertThat(evaluate(rule.fires()).rules()).extracting(FiredRule::id)
				.contains(rule.rule().id()));
		for (CatalogueProof.Monotony monotony : PROOF.monotony()) {
			CatalogueProof.Lowering example = monotony.example();
			if (example != null) {
				Question question = monotony.question();
				Answers before = answers(monotony.lowered());
				assertThat(before.chosen(question)).extracting(Option::id).containsExactly(example.from());
				assertThat(Scoring.evaluate(this.catalogue, before).verdict()).isEqualTo(example.before());
				Answers after = before.with(question, question.maskOf(List.of(example.to())));
				assertThat(Scoring.evaluate(this.catalogue, after).verdict()).isEqualTo(example.after());
			}
		}
	}

	private Answers answers(CatalogueProof.Count count) {
		assertThat(count.witness()).isNotNull();
		return this.catalogue.answers(count.witness().answers());
	}

	private Evaluation evaluate(CatalogueProof.Count count) {
		return Scoring.evaluate(this.catalogue, answers(count));
	}

}
