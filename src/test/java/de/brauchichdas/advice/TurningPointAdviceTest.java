package de.brauchichdas.advice;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.turning.TurningPoint;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests the sentences of "Es käme anders, wenn …" with the released catalogue. */
class TurningPointAdviceTest {

	private static final DecisionSpace SPACE = DecisionSpace.of(ReleasedCatalogue.CATALOGUE);

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void theBakeryNeedsTwoHours() {
		TurningPointAdvice advice = advice(WorkedExample.named("t01").answers(this.catalogue));
		assertThat(advice.own().get(0).sentence())
			.isEqualTo(single().replace("{turn}", question("zeit").option("ab2").orElseThrow().changePhrase())
				.replace("{title}", title(Verdict.EIN_KANAL)));
		assertThat(advice.stable()).isFalse();
	}

	@Test
	void whatOnlyWorksTogetherIsListedAndWhatDoesNotWorkIsSaid() {
		TurningPointAdvice advice = advice(WorkedExample.named("t06").answers(this.catalogue));
		assertThat(advice.ways()).isNotEmpty().allSatisfy((way) -> {
			assertThat(way.sentence())
				.startsWith(this.catalogue.turningPointWording().together().split("\\{title}")[0]);
			assertThat(way.changePhrases()).hasSizeGreaterThan(1);
		});
		assertThat(advice.unreachable())
			.isEqualTo(this.catalogue.turningPointWording().unreachable().replace("{titles}", title(Verdict.DIALOG)));
	}

	@Test
	void everyAnswerThatMayBeProposedHasItsWords() {
		for (Question question : this.catalogue.questions()) {
			for (Option option : question.options()) {
				boolean noAim = List.of("verkauf", "genug").contains(option.id());
				if (question.control() != AnswerControl.GIVEN && !option.unknown() && !noAim) {
					assertThat(option.changePhrase()).as(question.id() + "/" + option.id()).isNotBlank();
				}
			}
		}
	}

	@Test
	void atMostThreeOwnChangesAndOneObservationAreShownAndBoxesNeverAlone() {
		Random random = new Random(7);
		for (int i = 0; i < RandomDraws.of(5_000); i++) {
			TurningPointAdvice advice = advice(ReleasedCatalogue.randomAnswers(random));
			assertThat(advice.own()).hasSizeLessThanOrEqualTo(3).allSatisfy((single) -> {
				assertThat(single.sentence()).doesNotContain("{", "  ",
						single().replace("{turn} ", "").split("\\{title}")[0], ",,");
				assertThat(single.changes())
					.noneMatch((change) -> change.question().multiple() && !change.newlyAsked());
			});
			assertThat(advice.observed()).hasSizeLessThanOrEqualTo(1);
			assertThat(advice.ways()).allSatisfy((way) -> assertThat(way.changePhrases())
				.allSatisfy((turn) -> assertThat(turn).isNotBlank().doesNotEndWith(",")));
			assertThat(advice.stability()).isNotBlank().doesNotContain("{");
		}
	}

	@Test
	void everyHigherRecommendationIsEitherShownOrSaidToBeOutOfReach() {
		Random random = new Random(8);
		for (int i = 0; i < RandomDraws.of(5_000); i++) {
			TurningPoints points = TurningPoints.of(SPACE, ReleasedCatalogue.randomAnswers(random));
			TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue, points);
			for (Verdict verdict : Verdict.values()) {
				String title = this.catalogue.recommendation(verdict).title();
				TurningPoint way = points.ownChangeSets().get(verdict);
				if (verdict != Verdict.NEIN && verdict.rank() > points.now().rank()
						&& (way == null || TurningPointAdvice.worthSaying(way))) {
					assertThat(Stream
						.of(advice.own().stream().map(TurningPointAdvice.Single::sentence),
								advice.ways().stream().map(TurningPointAdvice.Way::sentence),
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
		for (int i = 0; i < RandomDraws.of(5_000); i++) {
			TurningPoints points = TurningPoints.of(SPACE, ReleasedCatalogue.randomAnswers(random));
			TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue, points);
			assertThat(String.valueOf(advice.unreachable())).doesNotContain(no);
			assertThat(advice.downward().isEmpty()).isEqualTo(points.now() != Verdict.DIALOG);
		}
		TurningPointAdvice dialogue = advice(WorkedExample.all()
			.filter((example) -> example.verdict().equals("dialog"))
			.findFirst()
			.orElseThrow()
			.answers(this.catalogue));
		assertThat(dialogue.own()).isEmpty();
		assertThat(dialogue.unreachable()).isNull();
		assertThat(dialogue.downward()).hasSize(3)
			.allSatisfy((single) -> assertThat(single.sentence()).startsWith(single().split("\\{turn}")[0])
				.contains(single().split("\\{turn}")[1].split("\\{title}")[0])
				.doesNotContain(title(Verdict.DIALOG)));
	}

	@Test
	void nobodyIsAdvisedToDoWorse() {
		Random random = new Random(9);
		Option sales = question("ziel").option("verkauf").orElseThrow();
		for (int i = 0; i < RandomDraws.of(5_000); i++) {
			TurningPointAdvice advice = advice(ReleasedCatalogue.randomAnswers(random));
			assertThat(advice.ways()).allSatisfy((way) -> assertThat(way.changes())
				.noneMatch((change) -> change.question().ordered() && change.question().control() == AnswerControl.OWN
						&& !change.newlyAsked() && change.to() < change.from()));
			assertThat(advice.ways()).flatExtracting(TurningPointAdvice.Way::changes)
				.noneMatch((change) -> change.question().equals(question("ziel")) && change.to() == sales.bit());
		}
	}

	private String single() {
		return this.catalogue.turningPointWording().single();
	}

	private TurningPointAdvice advice(Answers answers) {
		return TurningPointAdvice.of(this.catalogue, TurningPoints.of(SPACE, answers));
	}

}
