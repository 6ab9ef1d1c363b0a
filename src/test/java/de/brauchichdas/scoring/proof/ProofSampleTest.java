package de.brauchichdas.scoring.proof;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.AxisPoints;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.exact.DecisionSpace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the proof of the released catalogue against a random sample of questionnaires.
 */
class ProofSampleTest {

	private static final int SAMPLE = 1_000_000;

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void aMillionRandomQuestionnairesHaveTheSameFrequencies() {
		CatalogueProof proof = CatalogueProof.ofDecisions(this.catalogue);
		Map<Verdict, Long> seen = new EnumMap<>(Verdict.class);
		DecisionSpace space = DecisionSpace.of(this.catalogue);
		Random random = new Random(20261123);
		int drawn = 0;
		while (drawn < SAMPLE) {
			Answers answers = ReleasedCatalogue.randomAnswers(random);
			if (kept(answers, random)) {
				seen.merge(DecisionOrder
					.decide(this.catalogue.rules(), AxisPoints.withPoints(this.catalogue, Journey.of(answers).facts()))
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
		Journey journey = Journey.of(answers);
		for (Question question : this.catalogue.questions()) {
			int ways = QuestionnaireEnumeration.permitted(question).size();
			if (!journey.asks(question) && random.nextInt(ways) != 0) {
				return false;
			}
		}
		return true;
	}

}
