package de.brauchichdas.catalogue;

import java.util.List;

import de.brauchichdas.RealCatalogue;
import de.brauchichdas.catalogue.Text.Part;
import de.brauchichdas.catalogue.Text.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.brauchichdas.catalogue.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.SmallAnswers.answers;
import static de.brauchichdas.catalogue.SmallAnswers.facts;
import static de.brauchichdas.catalogue.SmallAnswers.journey;
import static de.brauchichdas.catalogue.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;

/** What is found in a catalogue, and which answers count alike. */
class LookupTest {

	@Test
	void answersThatCountTheSameCountAlike() {
		Journey journey = journey("gespraech=nie", "stil=offen");
		assertThat(journey.countsAlike(journey("gespraech=nie", "stil=offen"))).isTrue();
		assertThat(journey.countsAlike(journey("gespraech=nie", "stil=offen", "orte=netz"))).isTrue();
	}

	@Test
	void anotherAnswerDoesNotCountAlike() {
		Journey journey = journey("gespraech=nie", "stil=offen");
		assertThat(journey.countsAlike(journey("gespraech=nie", "stil=knapp"))).isFalse();
		assertThat(journey.countsAlike(journey("gespraech=nie"))).isFalse();
	}

	@Test
	void moreQuestionsDoNotCountAlike() {
		assertThat(journey().countsAlike(journey("gespraech=oft"))).isFalse();
		assertThat(journey("gespraech=oft").countsAlike(journey("gespraech=oft", "orte=netz"))).isFalse();
	}

	@Test
	void aQuestionBelongsToItsDimension() {
		assertThat(CATALOGUE.dimension(question("gespraech")).id()).isEqualTo("resonanz");
		assertThat(CATALOGUE.dimension(question("zeit")).id()).isEqualTo("ressourcen");
	}

	@ParameterizedTest
	@CsvSource({ "0, niedrig", "49, niedrig", "50, hoch", "100, hoch" })
	void everyAxisHasItsScaleAndEveryNumberOfPointsItsBand(int points, String band) {
		assertThat(CATALOGUE.scale(Axis.NEED).title()).isEqualTo("Bedarf");
		assertThat(CATALOGUE.scale(Axis.READINESS).title()).isEqualTo("Bereitschaft");
		assertThat(CATALOGUE.scale(Axis.NEED).band(points).id()).isEqualTo(band);
	}

	@Test
	void theVersionsAreSortedWhateverTheOrderTheyCameIn() {
		Catalogues catalogues = new Catalogues(List.of(RealCatalogue.CATALOGUE, CATALOGUE));
		assertThat(catalogues.all()).containsExactly(CATALOGUE, RealCatalogue.CATALOGUE);
		assertThat(catalogues.newest()).isSameAs(RealCatalogue.CATALOGUE);
	}

	@Test
	void questionsAndAnswersAreReadableInMessages() {
		assertThat(question("stil")).hasToString("stil");
		assertThat(answers("stil=knapp")).hasToString("{stil=[knapp]}");
	}

	@Test
	void withoutARuleTheOrderOfDecisionKeepsAllOthers() {
		for (Rule rule : CATALOGUE.rules().all()) {
			Rules without = CATALOGUE.rules().without(rule);
			assertThat(without.all()).doesNotContain(rule).hasSize(CATALOGUE.rules().all().size() - 1);
			assertThat(without.guards()).isEqualTo(CATALOGUE.rules().guards());
			assertThat(without.grid().cases()).hasSize(rule.id().equals("chance") ? 2 : 3);
		}
	}

	@Test
	void everyEntryThatNamesEvidenceIsACitation() {
		assertThat(CATALOGUE.citations()).contains(new Citation("questions", "gespraech", List.of("S-01", "E01")),
				new Citation("rules", "chance", List.of("E01")),
				new Citation("recommendations", "innen", List.of("S-01")),
				new Citation("channels", "karte", List.of("E01")),
				new Citation("channels", "ueberall", List.of("S-02")),
				new Citation("notices", "kritik", List.of("S-01")), new Citation("notices", "zeit-und-stil", List.of()),
				new Citation("legal", "P-1", List.of("R01")), new Citation("measures", "fragen", List.of("S-02")),
				new Citation("measures", "crisisPlan", List.of("R01")));
	}

	@Test
	void singularAndPluralMayStandAtTheStartAndSideBySide() {
		assertThat(rendered("{Fehlt|Fehlen} {parts}?")).isEqualTo("Fehlt Zeit?");
		assertThat(rendered("{a|b}{c|d}{parts}")).isEqualTo("acZeit");
		assertThat(rendered("{parts} {fehlt|fehlen}")).isEqualTo("Zeit fehlt");
	}

	@Test
	void aBarWithoutBracesIsJustABar() {
		assertThat(rendered("| {parts}")).isEqualTo("| Zeit");
		assertThat(rendered("{a|b} | {parts}")).isEqualTo("a | Zeit");
		assertThat(rendered("{parts} {a|b")).isEqualTo("Zeit {a|b");
	}

	private static String rendered(String template) {
		Condition always = new Condition.All(List.of());
		return new Variant(Selector.ALWAYS, template, List.of(new Part(always, "Zeit", false))).render(facts());
	}

}
