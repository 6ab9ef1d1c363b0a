package de.brauchichdas.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.question;
import static org.assertj.core.api.Assertions.assertThat;

/** A stored result is replaced only if what it was is handed over. */
class AssessmentTest {

	private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	private static final Answers BAKERY = WorkedExample.named("t01").answers(CATALOGUE);

	private static final Answers MORE_TIME = BAKERY.with(question("zeit"), question("zeit").maskOf(List.of("ab2")));

	private final Assessment assessment = Assessment.start(AccessToken.random(), CATALOGUE, NOW, TODAY);

	private final AtomicInteger evaluations = new AtomicInteger();

	@Test
	void theFirstResultReplacesNothing() {
		assertThat(complete(BAKERY)).isEmpty();
		assertThat(this.assessment.result()).isPresent();
	}

	@Test
	void aResultWithoutDraftIsNotCompletedAgain() {
		complete(BAKERY);
		StoredResult first = this.assessment.result().orElseThrow();
		assertThat(complete(BAKERY)).isEmpty();
		assertThat(this.assessment.result()).containsSame(first);
		assertThat(this.evaluations).hasValue(1);
	}

	@Test
	void aCompletedDraftHandsOverTheResultThatItReplaces() {
		complete(BAKERY);
		StoredResult first = this.assessment.result().orElseThrow();
		assertThat(complete(MORE_TIME)).hasValueSatisfying((earlier) -> {
			assertThat(earlier.result()).containsSame(first);
			assertThat(earlier.answers()).isEqualTo(BAKERY.ids());
		});
		assertThat(this.assessment.answers(CATALOGUE)).isEqualTo(MORE_TIME);
		assertThat(this.assessment.draftIds()).isEmpty();
	}

	@Test
	void replacedAnswersAreHandedOverWithOrWithoutAResult() {
		this.assessment.answer(BAKERY, false, NOW);
		assertThat(replace(MORE_TIME)).hasValueSatisfying((earlier) -> {
			assertThat(earlier.result()).isEmpty();
			assertThat(earlier.answers()).isEqualTo(BAKERY.ids());
		});
		StoredResult first = this.assessment.result().orElseThrow();
		assertThat(replace(BAKERY).flatMap(EarlierState::result)).containsSame(first);
		assertThat(replace(BAKERY)).as("a result is never lost").isPresent();
	}

	private Optional<EarlierState> complete(Answers answers) {
		this.assessment.answer(answers, answers.equals(this.assessment.answers(CATALOGUE)), NOW);
		return this.assessment.complete(() -> {
			this.evaluations.incrementAndGet();
			return Scoring.evaluate(CATALOGUE, answers);
		}, CATALOGUE, NOW, TODAY);
	}

	private Optional<EarlierState> replace(Answers answers) {
		return this.assessment.replace(answers, Scoring.evaluate(CATALOGUE, answers), CATALOGUE, NOW, TODAY);
	}

}
