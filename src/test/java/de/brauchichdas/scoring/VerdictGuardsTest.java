package de.brauchichdas.scoring;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the promises of the method on a quarter of a million random questionnaires.
 */
class VerdictGuardsTest {

	private static final int QUESTIONNAIRES = 250_000;

	private static final Catalogue CATALOGUE = ReleasedCatalogue.CATALOGUE;

	private static final Set<Verdict> CHANNEL = EnumSet.of(Verdict.EIN_KANAL, Verdict.DIALOG);

	@Test
	void withoutTwoHoursAFaceOrMaterialThereIsNeverAChannel() {
		forRandomAnswers((answers) -> {
			if (is(answers, "zeit", "keine", "bis2") || is(answers, "stoff", "nichts", "selten")
					|| is(answers, "gesicht", "niemand", "agentur", "nebenbei", "ungern")) {
				assertThat(verdict(answers)).as(answers.toString()).isNotIn(CHANNEL);
			}
		});
	}

	@Test
	void regularOrMostlyCriticalTalkNeverEndsInNoOrBusinessCard() {
		forRandomAnswers((answers) -> {
			boolean tone = Journey.of(answers).asks(question("ton")) && is(answers, "ton", "negativ");
			if (is(answers, "gespraech", "regelmaessig", "haeufig") || tone) {
				assertThat(verdict(answers)).as(answers.toString()).isNotIn(Verdict.NEIN, Verdict.BASIS);
			}
		});
	}

	@Test
	void whoNeverLookedIsToldToLookOrToMendOrThatNothingIsMissing() {
		forRandomAnswers((answers) -> {
			if (is(answers, "gespraech", "unbekannt")) {
				Set<Verdict> permitted = EnumSet.of(Verdict.ZUHOEREN, Verdict.INNEN);
				if (is(answers, "ziel", "genug")) {
					permitted.addAll(EnumSet.of(Verdict.NEIN, Verdict.BASIS));
				}
				assertThat(verdict(answers)).as(answers.toString()).isIn(permitted);
			}
		});
	}

	@Test
	void bothAxesStayWithinNoughtAndAHundredAndEveryTextIsThere() {
		forRandomAnswers((answers) -> {
			Evaluation evaluation = Scoring.evaluate(CATALOGUE, answers);
			assertThat(evaluation.need()).isBetween(0, 100);
			assertThat(evaluation.readiness()).isBetween(0, 100);
			assertThat(evaluation.reasons()).isNotEmpty()
				.noneMatch(String::isBlank)
				.noneMatch((text) -> text.contains("{"));
			assertThat(evaluation.decisive()).hasSize(3);
		});
	}

	private static void forRandomAnswers(Consumer<Answers> check) {
		Random random = new Random(20261122);
		for (int i = 0; i < QUESTIONNAIRES; i++) {
			check.accept(ReleasedCatalogue.randomAnswers(random));
		}
	}

	private static Verdict verdict(Answers answers) {
		return Scoring.evaluate(CATALOGUE, answers).verdict();
	}

	private static Question question(String id) {
		return CATALOGUE.question(id).orElseThrow();
	}

	private static boolean is(Answers answers, String question, String... options) {
		return answers.chosen(question(question)).stream().anyMatch((option) -> Set.of(options).contains(option.id()));
	}

}
