package de.brauchichdas.catalogue;

import java.util.List;
import java.util.Set;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.question.ConditionalText.Part;
import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.content.SourceCitation;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.answers;
import static de.brauchichdas.catalogue.question.SmallAnswers.facts;
import static de.brauchichdas.catalogue.question.SmallAnswers.journey;
import static de.brauchichdas.catalogue.question.SmallAnswers.option;
import static de.brauchichdas.catalogue.question.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests look-ups in a catalogue and which answers count. */
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
		Catalogues catalogues = new Catalogues(List.of(ReleasedCatalogue.CATALOGUE, CATALOGUE));
		assertThat(catalogues.all()).containsExactly(CATALOGUE, ReleasedCatalogue.CATALOGUE);
		assertThat(catalogues.newest()).isSameAs(ReleasedCatalogue.CATALOGUE);
	}

	@Test
	void questionsAndAnswersAreReadableInMessages() {
		assertThat(question("stil")).hasToString("stil");
		assertThat(answers("stil=knapp")).hasToString("{stil=[knapp]}");
	}

	@Test
	void withoutARuleTheOrderOfDecisionKeepsAllOthers() {
		for (Rule rule : CATALOGUE.rules().all()) {
			DecisionRules without = CATALOGUE.rules().without(rule);
			assertThat(without.all()).doesNotContain(rule).hasSize(CATALOGUE.rules().all().size() - 1);
			assertThat(without.guards()).isEqualTo(CATALOGUE.rules().guards());
			assertThat(without.grid().cases()).hasSize(rule.id().equals("chance") ? 2 : 3);
		}
	}

	@Test
	void aRuleThatCountsOnlyWithAFinalVerdictCountsWithNoOther() {
		Rule chance = rule("chance");
		assertThat(chance.countsAsFired(Verdict.EIN_KANAL)).isTrue();
		assertThat(chance.countsAsFired(Verdict.BASIS)).isFalse();
		assertThat(rule("keine-zeit").countsAsFired(Verdict.DIALOG)).isTrue();
	}

	@Test
	void aRuleIsKnownByItsId() {
		Rule chance = rule("chance");
		Rule other = new Rule("chance", "anders", chance.when(), Verdict.NEIN, true, Set.of(),
				ConditionalText.unconditional("s"), List.of());
		assertThat(chance).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(rule("keine-zeit"));
	}

	@Test
	void minutesAddUpAtBothEnds() {
		assertThat(new MinuteRange(5, 15).plus(new MinuteRange(1, 2))).isEqualTo(new MinuteRange(6, 17));
	}

	@Test
	void aConditionNamesItsQuestionsHoweverDeep() {
		Condition talk = new Condition.AnswerAtLeast(question("gespraech"), option("gespraech", "oft"));
		Condition places = new Condition.Ticked(question("orte"), option("orte", "netz"));
		Condition style = new Condition.AnswerIn(question("stil"), option("stil", "offen").bit());
		Condition deep = new Condition.All(List.of(new Condition.Not(places),
				new Condition.Named("n",
						new Condition.Any(List.of(style, new Condition.VerdictIn(Set.of(Verdict.NEIN))))),
				talk, places));
		assertThat(deep.questions()).containsExactly(question("orte"), question("stil"), question("gespraech"));
		assertThat(deep.leaves()).containsExactly(places, style, new Condition.VerdictIn(Set.of(Verdict.NEIN)), talk,
				places);
	}

	private static Rule rule(String id) {
		return CATALOGUE.rules().all().stream().filter((rule) -> rule.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void everyEntryThatNamesEvidenceIsACitation() {
		assertThat(CATALOGUE.citations()).contains(new SourceCitation("questions", "gespraech", List.of("S-01", "E01")),
				new SourceCitation("rules", "chance", List.of("E01")),
				new SourceCitation("recommendations", "innen", List.of("S-01")),
				new SourceCitation("channels", "karte", List.of("E01")),
				new SourceCitation("channels", "ueberall", List.of("S-02")),
				new SourceCitation("notices", "kritik", List.of("S-01")),
				new SourceCitation("notices", "zeit-und-stil", List.of()),
				new SourceCitation("legal", "P-1", List.of("R01")),
				new SourceCitation("measures", "fragen", List.of("S-02")),
				new SourceCitation("measures", "crisisPlan", List.of("R01")));
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
		return new Variant(VariantSelector.ALWAYS, template, List.of(new Part(always, "Zeit", false)),
				ReleasedCatalogue.CATALOGUE.lists())
			.render(facts());
	}

}
