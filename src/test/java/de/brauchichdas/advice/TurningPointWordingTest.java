package de.brauchichdas.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.turning.AnswerChange;
import de.brauchichdas.scoring.turning.TurningPoint;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which turning points are put into words, and how, with turning points made by
 * hand.
 */
class TurningPointWordingTest {

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	private final Question time = question(0, AnswerControl.OWN, true, false, "no time", "two hours", "four hours,");

	private final Question aim = question(1, AnswerControl.OWN, false, false, "an aim", null, "");

	private final Question talk = question(2, AnswerControl.OBSERVED, true, false, "little talk", "much talk", null);

	private final Question boxes = question(3, AnswerControl.OWN, false, true, "a website", "an entry", "photographs");

	private final Question given = question(4, AnswerControl.GIVEN, false, false, "customers", "other customers", null);

	private String single(String turn, Verdict verdict) {
		return this.catalogue.turningPointWording().single().replace("{turn}", turn).replace("{title}", title(verdict));
	}

	private String outOfReach(Verdict verdict) {
		return this.catalogue.turningPointWording().unreachable().replace("{titles}", title(verdict));
	}

	@Test
	void aSingleChangeIsASentence() {
		assertThat(advice(point(Verdict.EIN_KANAL, new AnswerChange(this.time, 1, 2))).own()).singleElement()
			.satisfies((single) -> {
				assertThat(single.sentence()).isEqualTo(single("two hours", Verdict.EIN_KANAL));
				assertThat(single.changes()).containsExactly(new AnswerChange(this.time, 1, 2));
			});
	}

	@Test
	void anAnswerWithoutWordsIsNotProposed() {
		assertThat(advice(point(Verdict.EIN_KANAL, new AnswerChange(this.aim, 1, 2))).own()).isEmpty();
		assertThat(advice(point(Verdict.EIN_KANAL, new AnswerChange(this.talk, 1, 4))).observed()).isEmpty();
	}

	@Test
	void anObservationIsSaid() {
		assertThat(advice(point(Verdict.EIN_KANAL, new AnswerChange(this.talk, 1, 2))).observed())
			.extracting(TurningPointAdvice.Single::sentence)
			.containsExactly(single("much talk", Verdict.EIN_KANAL));
	}

	@Test
	void whatIsWorseInOnesOwnHandIsNotSaid() {
		assertThat(TurningPointAdvice.worthSaying(point(Verdict.DIALOG, new AnswerChange(this.time, 2, 1)))).isFalse();
		assertThat(TurningPointAdvice.worthSaying(point(Verdict.DIALOG, new AnswerChange(this.time, 1, 2)))).isTrue();
		assertThat(TurningPointAdvice.worthSaying(point(Verdict.DIALOG, new AnswerChange(this.talk, 2, 1)))).isTrue();
		assertThat(TurningPointAdvice.worthSaying(point(Verdict.DIALOG, new AnswerChange(this.aim, 4, 1)))).isTrue();
		assertThat(TurningPointAdvice.worthSaying(point(Verdict.DIALOG, new AnswerChange(this.time, 0, 1)))).isTrue();
	}

	@Test
	void whatIsGivenNeedsNoWordsAndIsNotNamed() {
		TurningPoint way = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 2), new AnswerChange(this.talk, 1, 2),
				new AnswerChange(this.given, 0, 2));
		assertThat(TurningPointAdvice.worthSaying(way)).isTrue();
		assertThat(ways(way)).singleElement()
			.satisfies((said) -> assertThat(said.changePhrases()).containsExactly("two hours", "much talk"));
	}

	@Test
	void whatIsOnlyGivenAsAnEmptyTextIsLeftOut() {
		TurningPoint way = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 2), new AnswerChange(this.aim, 1, 4));
		assertThat(ways(way)).singleElement()
			.satisfies((said) -> assertThat(said.changePhrases()).containsExactly("two hours"));
	}

	@Test
	void ofSeveralBoxesOnlyTheNewOnesAreNamed() {
		TurningPoint way = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 4),
				new AnswerChange(this.boxes, 0b001, 0b110));
		assertThat(ways(way)).singleElement().satisfies((said) -> {
			assertThat(said.sentence())
				.isEqualTo(this.catalogue.turningPointWording().together().replace("{title}", title(Verdict.DIALOG)));
			assertThat(said.changePhrases()).containsExactly("four hours", "an entry", "photographs");
			assertThat(said.changes()).isEqualTo(way.changes());
		});
		TurningPoint more = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 4),
				new AnswerChange(this.boxes, 0b011, 0b111));
		assertThat(ways(more)).singleElement()
			.satisfies((said) -> assertThat(said.changePhrases()).containsExactly("four hours", "photographs"));
	}

	@Test
	void aWayOfOneChangeIsASentenceWithoutAList() {
		TurningPoint way = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 2));
		assertThat(ways(way)).singleElement().satisfies((said) -> {
			assertThat(said.sentence()).isEqualTo(single("two hours", Verdict.DIALOG));
			assertThat(said.changePhrases()).isEmpty();
			assertThat(said.changes()).containsExactly(new AnswerChange(this.time, 1, 2));
		});
	}

	@Test
	void aWayThatASingleChangeShowsAlreadyIsNotSaidTwice() {
		TurningPoint single = point(Verdict.DIALOG, new AnswerChange(this.time, 1, 2));
		TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue,
				new TurningPoints(Verdict.NEIN, List.of(single), Map.of(), Map.of(Verdict.DIALOG, single)));
		assertThat(advice.own()).hasSize(1);
		assertThat(advice.ways()).isEmpty();
	}

	@Test
	void whatIsOutOfReachIsSaidByItsTitle() {
		TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue,
				new TurningPoints(Verdict.EIN_KANAL, List.of(), Map.of(), Map.of()));
		assertThat(advice.unreachable()).isEqualTo(outOfReach(Verdict.DIALOG));
	}

	@Test
	void howStableAResultIsDependsOnTheAnswersItHingesOn() {
		TurningPoint own = point(Verdict.EIN_KANAL, new AnswerChange(this.time, 1, 2));
		TurningPoint other = point(Verdict.NEIN, new AnswerChange(this.talk, 2, 1));
		var words = this.catalogue.turningPointWording();
		assertThat(advice().stability()).isEqualTo(words.stable());
		assertThat(advice().stable()).isTrue();
		assertThat(TurningPointAdvice
			.of(this.catalogue, new TurningPoints(Verdict.NEIN, List.of(), Map.of(), Map.of(Verdict.EIN_KANAL, own)))
			.stability()).isEqualTo(words.stable() + " " + words.stableTogether());
		assertThat(advice(own).stability()).isEqualTo(words.hingesOnOne().replace("{names}", "Question 0"));
		assertThat(advice(own).stable()).isFalse();
		assertThat(advice(own, other).stability()).isEqualTo(words.hingesOnSeveral()
			.replace("{number}", "2")
			.replace("{names}", this.catalogue.lists().separate(List.of("Question 0", "Question 2"))));
	}

	@Test
	void severalOutOfReachStandInOneSentenceWithoutTheNo() {
		TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue,
				new TurningPoints(Verdict.INNEN, List.of(), Map.of(), Map.of()));
		assertThat(advice.unreachable()).contains("; " + title(Verdict.DIALOG))
			.doesNotContain(this.catalogue.recommendation(Verdict.NEIN).title());
		assertThat(advice.downward()).isEmpty();
	}

	@Test
	void theHighestSaysAtMostThreeThingsThatWouldLowerItButNothingWithoutWords() {
		TurningPoint none = point(Verdict.NEIN, new AnswerChange(this.aim, 1, 2));
		TurningPoint less = point(Verdict.NEIN, new AnswerChange(this.time, 4, 2));
		TurningPoint least = point(Verdict.INNEN, new AnswerChange(this.time, 4, 1));
		TurningPoint quiet = point(Verdict.NEIN, new AnswerChange(this.talk, 2, 1));
		TurningPoint quieter = point(Verdict.INNEN, new AnswerChange(this.talk, 2, 1));
		TurningPointAdvice advice = TurningPointAdvice.of(this.catalogue,
				new TurningPoints(Verdict.DIALOG, List.of(none, less, least, quiet, quieter), Map.of(), Map.of()));
		assertThat(advice.unreachable()).isNull();
		assertThat(advice.downward()).hasSize(3)
			.extracting(TurningPointAdvice.Single::changes)
			.doesNotContain(none.changes())
			.contains(less.changes());
	}

	private List<TurningPointAdvice.Way> ways(TurningPoint way) {
		Map<Verdict, TurningPoint> ways = new EnumMap<>(Map.of(way.verdict(), way));
		return TurningPointAdvice.of(this.catalogue, new TurningPoints(Verdict.NEIN, List.of(), Map.of(), ways)).ways();
	}

	private TurningPointAdvice advice(TurningPoint... single) {
		return TurningPointAdvice.of(this.catalogue,
				new TurningPoints(Verdict.NEIN, List.of(single), Map.of(), Map.of()));
	}

	private static TurningPoint point(Verdict verdict, AnswerChange... changes) {
		return new TurningPoint(List.of(changes), verdict);
	}

	private static Question question(int index, AnswerControl control, boolean ordered, boolean multiple,
			@Nullable String... turns) {
		List<Option> options = new ArrayList<>();
		for (String turn : turns) {
			options.add(new Option("o" + options.size(), options.size(), "o", 0, "weil", false, false, turn));
		}
		return new Question("q" + index, index, "d", Axis.NEED, multiple, ordered, control, "Question " + index, "?",
				null, List.of(), List.of(), "w", null, List.of(), options, null);
	}

}
