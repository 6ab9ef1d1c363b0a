package de.brauchichdas.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.RealCatalogue;
import de.brauchichdas.catalogue.Axis;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Control;
import de.brauchichdas.catalogue.Option;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Verdict;
import de.brauchichdas.scoring.Change;
import de.brauchichdas.scoring.TurningPoint;
import de.brauchichdas.scoring.TurningPoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which changes are said, and how, for turning points made by hand. */
class TurningWordsTest {

	private final Catalogue catalogue = RealCatalogue.CATALOGUE;

	private final Question time = question(0, Control.OWN, true, false, "keiner Zeit", "zwei Stunden", "vier Stunden,");

	private final Question aim = question(1, Control.OWN, false, false, "einem Ziel", null, "");

	private final Question talk = question(2, Control.OBSERVED, true, false, "wenig Gespräch", "viel Gespräch", null);

	private final Question boxes = question(3, Control.OWN, false, true, "einer Website", "einem Eintrag", "Fotos");

	private final Question given = question(4, Control.GIVEN, false, false, "Kunden", "anderen Kunden", null);

	@Test
	void aSingleChangeIsASentence() {
		assertThat(advice(point(Verdict.EIN_KANAL, new Change(this.time, 1, 2))).own()).singleElement()
			.satisfies((single) -> {
				assertThat(single.sentence()).isEqualTo("Mit zwei Stunden würde daraus: Ein Kanal, ein Gesicht.");
				assertThat(single.changes()).containsExactly(new Change(this.time, 1, 2));
			});
	}

	@Test
	void anAnswerWithoutWordsIsNotProposed() {
		assertThat(advice(point(Verdict.EIN_KANAL, new Change(this.aim, 1, 2))).own()).isEmpty();
		assertThat(advice(point(Verdict.EIN_KANAL, new Change(this.talk, 1, 4))).observed()).isEmpty();
	}

	@Test
	void anObservationIsSaid() {
		assertThat(advice(point(Verdict.EIN_KANAL, new Change(this.talk, 1, 2))).observed())
			.extracting(TurningAdvice.Single::sentence)
			.containsExactly("Mit viel Gespräch würde daraus: Ein Kanal, ein Gesicht.");
	}

	@Test
	void whatIsWorseInOnesOwnHandIsNotSaid() {
		assertThat(TurningAdvice.worthSaying(point(Verdict.DIALOG, new Change(this.time, 2, 1)))).isFalse();
		assertThat(TurningAdvice.worthSaying(point(Verdict.DIALOG, new Change(this.time, 1, 2)))).isTrue();
		assertThat(TurningAdvice.worthSaying(point(Verdict.DIALOG, new Change(this.talk, 2, 1)))).isTrue();
		assertThat(TurningAdvice.worthSaying(point(Verdict.DIALOG, new Change(this.aim, 4, 1)))).isTrue();
		assertThat(TurningAdvice.worthSaying(point(Verdict.DIALOG, new Change(this.time, 0, 1)))).isTrue();
	}

	@Test
	void whatIsGivenNeedsNoWordsAndIsNotNamed() {
		TurningPoint way = point(Verdict.DIALOG, new Change(this.time, 1, 2), new Change(this.talk, 1, 2),
				new Change(this.given, 0, 2));
		assertThat(TurningAdvice.worthSaying(way)).isTrue();
		assertThat(ways(way)).singleElement()
			.satisfies((said) -> assertThat(said.turns()).containsExactly("zwei Stunden", "viel Gespräch"));
	}

	@Test
	void whatIsOnlyGivenAsAnEmptyTextIsLeftOut() {
		TurningPoint way = point(Verdict.DIALOG, new Change(this.time, 1, 2), new Change(this.aim, 1, 4));
		assertThat(ways(way)).singleElement()
			.satisfies((said) -> assertThat(said.turns()).containsExactly("zwei Stunden"));
	}

	@Test
	void ofSeveralBoxesOnlyTheNewOnesAreNamed() {
		TurningPoint way = point(Verdict.DIALOG, new Change(this.time, 1, 4), new Change(this.boxes, 0b001, 0b110));
		assertThat(ways(way)).singleElement().satisfies((said) -> {
			assertThat(said.sentence()).isEqualTo("Erst zusammen würde daraus: Dialog ausbauen.");
			assertThat(said.turns()).containsExactly("vier Stunden", "einem Eintrag", "Fotos");
			assertThat(said.changes()).isEqualTo(way.changes());
		});
		TurningPoint more = point(Verdict.DIALOG, new Change(this.time, 1, 4), new Change(this.boxes, 0b011, 0b111));
		assertThat(ways(more)).singleElement()
			.satisfies((said) -> assertThat(said.turns()).containsExactly("vier Stunden", "Fotos"));
	}

	@Test
	void aWayOfOneChangeIsASentenceWithoutAList() {
		TurningPoint way = point(Verdict.DIALOG, new Change(this.time, 1, 2));
		assertThat(ways(way)).singleElement().satisfies((said) -> {
			assertThat(said.sentence()).isEqualTo("Mit zwei Stunden würde daraus: Dialog ausbauen.");
			assertThat(said.turns()).isEmpty();
			assertThat(said.changes()).containsExactly(new Change(this.time, 1, 2));
		});
	}

	@Test
	void aWayThatASingleChangeShowsAlreadyIsNotSaidTwice() {
		TurningPoint single = point(Verdict.DIALOG, new Change(this.time, 1, 2));
		TurningAdvice advice = TurningAdvice.of(this.catalogue,
				new TurningPoints(Verdict.NEIN, List.of(single), Map.of(), Map.of(Verdict.DIALOG, single)));
		assertThat(advice.own()).hasSize(1);
		assertThat(advice.ways()).isEmpty();
	}

	@Test
	void whatIsOutOfReachIsSaidByItsTitle() {
		TurningAdvice advice = TurningAdvice.of(this.catalogue,
				new TurningPoints(Verdict.EIN_KANAL, List.of(), Map.of(), Map.of()));
		assertThat(advice.unreachable())
			.isEqualTo("Durch eigene Änderungen allein ist zurzeit nicht erreichbar: Dialog ausbauen.");
	}

	@Test
	void howStableAResultIsDependsOnTheAnswersItHingesOn() {
		TurningPoint own = point(Verdict.EIN_KANAL, new Change(this.time, 1, 2));
		TurningPoint other = point(Verdict.NEIN, new Change(this.talk, 2, 1));
		var words = this.catalogue.turning();
		assertThat(advice().stability()).isEqualTo(words.stable());
		assertThat(advice().stable()).isTrue();
		assertThat(TurningAdvice
			.of(this.catalogue, new TurningPoints(Verdict.NEIN, List.of(), Map.of(), Map.of(Verdict.EIN_KANAL, own)))
			.stability()).isEqualTo(words.stable() + " " + words.stableTogether());
		assertThat(advice(own).stability()).isEqualTo(words.hingesOnOne().replace("{names}", "Frage 0"));
		assertThat(advice(own).stable()).isFalse();
		assertThat(advice(own, other).stability())
			.isEqualTo(words.hingesOnSeveral().replace("{number}", "2").replace("{names}", "Frage 0, Frage 2"));
	}

	@Test
	void severalOutOfReachStandInOneSentenceWithoutTheNo() {
		TurningAdvice advice = TurningAdvice.of(this.catalogue,
				new TurningPoints(Verdict.INNEN, List.of(), Map.of(), Map.of()));
		assertThat(advice.unreachable()).contains("; Dialog ausbauen.")
			.doesNotContain(this.catalogue.recommendation(Verdict.NEIN).title());
		assertThat(advice.downward()).isEmpty();
	}

	@Test
	void theHighestSaysAtMostThreeThingsThatWouldLowerItButNothingWithoutWords() {
		TurningPoint none = point(Verdict.NEIN, new Change(this.aim, 1, 2));
		TurningPoint less = point(Verdict.NEIN, new Change(this.time, 4, 2));
		TurningPoint least = point(Verdict.INNEN, new Change(this.time, 4, 1));
		TurningPoint quiet = point(Verdict.NEIN, new Change(this.talk, 2, 1));
		TurningPoint quieter = point(Verdict.INNEN, new Change(this.talk, 2, 1));
		TurningAdvice advice = TurningAdvice.of(this.catalogue,
				new TurningPoints(Verdict.DIALOG, List.of(none, less, least, quiet, quieter), Map.of(), Map.of()));
		assertThat(advice.unreachable()).isNull();
		assertThat(advice.downward()).hasSize(3)
			.extracting(TurningAdvice.Single::changes)
			.doesNotContain(none.changes())
			.contains(less.changes());
	}

	private List<TurningAdvice.Way> ways(TurningPoint way) {
		Map<Verdict, TurningPoint> ways = new EnumMap<>(Map.of(way.verdict(), way));
		return TurningAdvice.of(this.catalogue, new TurningPoints(Verdict.NEIN, List.of(), Map.of(), ways)).ways();
	}

	private TurningAdvice advice(TurningPoint... single) {
		return TurningAdvice.of(this.catalogue, new TurningPoints(Verdict.NEIN, List.of(single), Map.of(), Map.of()));
	}

	private static TurningPoint point(Verdict verdict, Change... changes) {
		return new TurningPoint(List.of(changes), verdict);
	}

	private static Question question(int index, Control control, boolean ordered, boolean multiple,
			@Nullable String... turns) {
		List<Option> options = new ArrayList<>();
		for (String turn : turns) {
			options.add(new Option("o" + options.size(), options.size(), "o", 0, "weil", false, false, turn));
		}
		return new Question("q" + index, index, "d", Axis.NEED, multiple, ordered, control, "Frage " + index, "?", null,
				List.of(), List.of(), "w", null, List.of(), options, null);
	}

}
