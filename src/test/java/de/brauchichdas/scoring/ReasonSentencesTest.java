package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

/** The German of the sentences that are put together from parts. */
@Tag("content")
class ReasonSentencesTest {

	@Test
	void singularAndPluralAreRight() {
		Answers bakery = WorkedExample.named("t01").answers(CATALOGUE);
		assertThat(firstReason(bakery)).startsWith("Für einen eigenen Kanal fehlt zurzeit Zeit.");
		Answers nothing = with(with(with(bakery, "gesicht", "ungern"), "stoff", "selten"), "beschwerden", "aktiv");
		assertThat(firstReason(nothing))
			.startsWith("Für einen eigenen Kanal fehlen zurzeit Zeit, ein Gesicht und Stoff.");
	}

	@Test
	void aReasonStandsInTheSentenceOfItsCase() {
		assertThat(firstReason(WorkedExample.named("g03").answers(CATALOGUE)))
			.isEqualTo("Der Bedarf ist zurzeit gering; richtig gefunden zu werden genügt.");
		assertThat(firstReason(WorkedExample.named("n04").answers(CATALOGUE)))
			.isEqualTo("Gesprochen wird genug. Für einen Ausbau fehlt noch ein Eindruck vom Ton.");
	}

	private static String firstReason(Answers answers) {
		return Scoring.evaluate(CATALOGUE, answers).reasons().get(0);
	}

	private static Answers with(Answers answers, String question, String option) {
		Question changed = CATALOGUE.question(question).orElseThrow();
		return answers.with(changed, changed.maskOf(List.of(option)));
	}

}
