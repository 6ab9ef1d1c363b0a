package de.brauchichdas.advice;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import de.brauchichdas.Draws;
import de.brauchichdas.RealCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.Answers;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Control;
import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Verdict;
import de.brauchichdas.scoring.DecisionSpace;
import de.brauchichdas.scoring.TurningPoint;
import de.brauchichdas.scoring.TurningPoints;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** "Es käme anders, wenn …" in whole German sentences. */
class TurningAdviceTest {

	private static final DecisionSpace SPACE = DecisionSpace.of(RealCatalogue.CATALOGUE);

	private final Catalogue catalogue = RealCatalogue.CATALOGUE;

	@Test
	void theBakeryNeedsTwoHours() {
		TurningAdvice advice = advice(WorkedExample.named("t01").answers(this.catalogue));
		assertThat(advice.own().get(0).sentence())
			.isEqualTo("Mit zwei bis vier Stunden pro Woche würde daraus: Ein Kanal, ein Gesicht.");
		assertThat(advice.stable()).isFalse();
	}

	@Test
	void whatOnlyWorksTogetherIsListedAndWhatDoesNotWorkIsSaid() {
		TurningAdvice advice = advice(WorkedExample.named("t06").answers(this.catalogue));
		assertThat(advice.ways()).isNotEmpty().allSatisfy((way) -> {
			assertThat(way.sentence()).startsWith("Erst zusammen würde daraus: ");
			assertThat(way.turns()).hasSizeGreaterThan(1);
		});
		assertThat(advice.unreachable())
			.isEqualTo("Durch eigene Änderungen allein ist zurzeit nicht erreichbar: Dialog ausbauen.");
	}

	@Test
	void everyAnswerThatMayBeProposedHasItsWords() {
		for (Question question : this.catalogue.questions()) {
			for (Option option : question.options()) {
				boolean noAim = List.of("verkauf", "genug").contains(option.id());
				if (question.control() != Control.GIVEN && !option.unknown() && !noAim) {
					assertThat(option.turn()).as(question.id() + "/" + option.id()).isNotBlank();
				}
			}
		}
	}

	@Test
	void atMostThreeOwnChangesAndOneObservationAreShownAndBoxesNeverAlone() {
		Random random = new Random(7);
		for (int i = 0; i < Draws.of(5_000); i++) {
			TurningAdvice advice = advice(RealCatalogue.randomAnswers(random));
			assertThat(advice.own()).hasSizeLessThanOrEqualTo(3).allSatisfy((single) -> {
				assertThat(single.sentence()).doesNotContain("{", "  ", "Mit würde", ",,");
				assertThat(single.changes()).noneMatch((change) -> change.question().multiple() && !change.opened());
			});
			assertThat(advice.observed()).hasSizeLessThanOrEqualTo(1);
			assertThat(advice.ways()).allSatisfy((way) -> assertThat(way.turns())
				.allSatisfy((turn) -> assertThat(turn).isNotBlank().doesNotEndWith(",")));
			assertThat(advice.stability()).isNotBlank().doesNotContain("{");
		}
	}

	@Test
	void everyHigherRecommendationIsEitherShownOrSaidToBeOutOfReach() {
		Random random = new Random(8);
		for (int i = 0; i < Draws.of(5_000); i++) {
			TurningPoints points = TurningPoints.of(SPACE, RealCatalogue.randomAnswers(random));
			TurningAdvice advice = TurningAdvice.of(this.catalogue, points);
			for (Verdict verdict : Verdict.values()) {
				String title = this.catalogue.recommendation(verdict).title();
				TurningPoint way = points.ownWays().get(verdict);
				if (verdict != Verdict.NEIN && verdict.rank() > points.now().rank()
						&& (way == null || TurningAdvice.worthSaying(way))) {
					assertThat(Stream
						.of(advice.own().stream().map(TurningAdvice.Single::sentence),
								advice.ways().stream().map(TurningAdvice.Way::sentence),
								Stream.ofNullable(advice.unreachable()))
						.flatMap((sentences) -> sentences)).as(points.toString())
						.anyMatch((sentence) -> sentence.contains(title));
				}
			}
		}
	}

	@Test
	void aNoIsNeverSaidToBeOutOfReachAndTheHighestSaysWhatItRestsOn() {
		Random random = new Random(10);
		String no = this.catalogue.recommendation(Verdict.NEIN).title();
		for (int i = 0; i < Draws.of(5_000); i++) {
			TurningPoints points = TurningPoints.of(SPACE, RealCatalogue.randomAnswers(random));
			TurningAdvice advice = TurningAdvice.of(this.catalogue, points);
			assertThat(String.valueOf(advice.unreachable())).doesNotContain(no);
			assertThat(advice.downward().isEmpty()).isEqualTo(points.now() != Verdict.DIALOG);
		}
		TurningAdvice dialogue = advice(WorkedExample.all()
			.filter((example) -> example.verdict().equals("dialog"))
			.findFirst()
			.orElseThrow()
			.answers(this.catalogue));
		assertThat(dialogue.own()).isEmpty();
		assertThat(dialogue.unreachable()).isNull();
		assertThat(dialogue.downward()).hasSize(3)
			.allSatisfy((single) -> assertThat(single.sentence()).startsWith("Mit ")
				.contains(" würde daraus: ")
				.doesNotContain("Dialog ausbauen"));
	}

	@Test
	void nobodyIsAdvisedToDoWorse() {
		Random random = new Random(9);
		for (int i = 0; i < Draws.of(5_000); i++) {
			TurningAdvice advice = advice(RealCatalogue.randomAnswers(random));
			assertThat(advice.ways()).allSatisfy((way) -> assertThat(way.changes())
				.noneMatch((change) -> change.question().ordered() && change.question().control() == Control.OWN
						&& !change.opened() && change.to() < change.from()));
			assertThat(advice.ways()).flatExtracting(TurningAdvice.Way::turns)
				.noneMatch((turn) -> turn.contains("Umsatz"));
		}
	}

	private TurningAdvice advice(Answers answers) {
		return TurningAdvice.of(this.catalogue, TurningPoints.of(SPACE, answers));
	}

}
