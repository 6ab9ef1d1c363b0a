package de.brauchichdas.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

import de.brauchichdas.RealCatalogue;
import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Journey;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof agrees with a sample of the released content. */
class ProofSampleTest {

	private static final int SAMPLE = 1_000_000;

	private final Catalogue catalogue = RealCatalogue.CATALOGUE;

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

}
