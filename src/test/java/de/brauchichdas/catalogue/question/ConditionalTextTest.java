package de.brauchichdas.catalogue.question;

import de.brauchichdas.catalogue.content.Recommendation;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.brauchichdas.catalogue.question.ConditionalText.AllOf;
import de.brauchichdas.catalogue.question.ConditionalText.FirstOf;
import de.brauchichdas.catalogue.question.ConditionalText.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.facts;
import static de.brauchichdas.catalogue.question.SmallAnswers.option;
import static de.brauchichdas.catalogue.question.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;

class ConditionalTextTest {

	private static final Condition TALK = new Condition.AnswerAtLeast(question("gespraech"),
			option("gespraech", "selten"));

	private static final Condition OPEN = new Condition.AnswerIn(question("stil"), option("stil", "offen").bit());

	@Test
	void aPlainTextIsAlwaysTheSame() {
		assertThat(ConditionalText.unconditional("Ein Satz.").render(facts())).isEqualTo("Ein Satz.");
	}

	@Test
	void theFirstVariantThatFitsIsTaken() {
		ConditionalText text = new FirstOf(List.of(when(TALK, "Gespräch."), when(OPEN, "Stil."), always("Sonst.")));
		assertThat(text.render(facts("gespraech=oft", "stil=offen"))).isEqualTo("Gespräch.");
		assertThat(text.render(facts("gespraech=nie", "stil=offen"))).isEqualTo("Stil.");
		assertThat(text.render(facts("gespraech=nie", "stil=knapp"))).isEqualTo("Sonst.");
	}

	@Test
	void everyVariantThatFitsIsJoinedByASpace() {
		ConditionalText text = new AllOf(List.of(always("Immer."), when(TALK, "Gespräch."), when(OPEN, "Stil.")));
		assertThat(text.render(facts("gespraech=oft", "stil=offen"))).isEqualTo("Immer. Gespräch. Stil.");
		assertThat(text.render(facts("gespraech=nie", "stil=offen"))).isEqualTo("Immer. Stil.");
		assertThat(text.render(facts("gespraech=nie"))).isEqualTo("Immer.");
	}

	@Test
	void noVariantThatFitsIsAnEmptyText() {
		assertThat(new AllOf(List.of(when(TALK, "Gespräch."))).render(facts())).isEmpty();
		assertThat(new FirstOf(List.of(when(TALK, "Gespräch."))).render(facts())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "netz | weil das Netz eine Rolle spielt", "presse | weil die Presse eine Rolle spielt",
					"messen | weil Messen eine Rolle spielen",
					"netz,presse | weil das Netz und die Presse eine Rolle spielen",
					"netz,messen | weil das Netz und Messen eine Rolle spielen",
					"netz,presse,messen | weil das Netz, die Presse und Messen eine Rolle spielen",
					"woanders | weil anderswo gesprochen wird" })
	void partsAreEnumeratedWithTheirNumber(String ticked, String text) {
		ConditionalText because = Objects.requireNonNull(question("orte").because());
		assertThat(because.render(facts("gespraech=oft", "orte=" + ticked))).isEqualTo(text);
	}

	@Test
	void aPartIsTakenAsItIsWritten() {
		Variant variant = new Variant(VariantSelector.ALWAYS, "{parts} {fehlt|fehlen}.",
				List.of(new ConditionalText.Part(OPEN, "10 $1 \\", false)), CATALOGUE.lists());
		assertThat(variant.render(facts("stil=offen"))).isEqualTo("10 $1 \\ fehlt.");
	}

	@Test
	void decidedByFitsOnlyTheNamedRules() {
		VariantSelector selector = new VariantSelector(null, Set.of("chance", "keine-zeit"), Set.of());
		assertThat(selector.fits(decided("chance"))).isTrue();
		assertThat(selector.fits(decided("keine-zeit"))).isTrue();
		assertThat(selector.fits(decided("visitenkarte"))).isFalse();
		assertThat(selector.fits(facts().withDecision(Verdict.NEIN, null))).isFalse();
	}

	@Test
	void notDecidedByFitsEveryOtherRuleAndNone() {
		VariantSelector selector = new VariantSelector(null, Set.of(), Set.of("chance", "keine-zeit"));
		assertThat(selector.fits(decided("chance"))).isFalse();
		assertThat(selector.fits(decided("keine-zeit"))).isFalse();
		assertThat(selector.fits(decided("visitenkarte"))).isTrue();
		assertThat(selector.fits(facts().withDecision(Verdict.NEIN, null))).isTrue();
	}

	@Test
	void aSelectorNeedsItsConditionAndItsRule() {
		VariantSelector selector = new VariantSelector(OPEN, Set.of("chance"), Set.of());
		assertThat(selector.fits(facts("stil=offen").withDecision(Verdict.EIN_KANAL, "chance"))).isTrue();
		assertThat(selector.fits(facts("stil=knapp").withDecision(Verdict.EIN_KANAL, "chance"))).isFalse();
		assertThat(selector.fits(facts("stil=offen").withDecision(Verdict.EIN_KANAL, "keine-zeit"))).isFalse();
	}

	@Test
	void onlyASelectorThatAsksForNothingIsUnconditional() {
		assertThat(VariantSelector.ALWAYS.unconditional()).isTrue();
		assertThat(new VariantSelector(OPEN, Set.of(), Set.of()).unconditional()).isFalse();
		assertThat(new VariantSelector(null, Set.of("chance"), Set.of()).unconditional()).isFalse();
		assertThat(new VariantSelector(null, Set.of(), Set.of("chance")).unconditional()).isFalse();
	}

	@Test
	void textsAreReadAsTheyAreWritten() {
		Recommendation inward = CATALOGUE.recommendation(Verdict.INNEN);
		assertThat(inward.sentence().render(decided("erst-nach-innen"))).isEqualTo("Klären Sie zuerst das Innere.");
		assertThat(inward.sentence().render(decided("keine-zeit"))).isEqualTo("Erst nach innen.");
		assertThat(inward.text().render(facts("gespraech=oft"))).isEqualTo("Immer dieser Satz. Und bei Bedarf dieser.");
		assertThat(inward.text().render(facts("gespraech=nie"))).isEqualTo("Immer dieser Satz.");
	}

	private static Facts decided(String rule) {
		return facts().withDecision(Verdict.INNEN, rule);
	}

	private static Variant always(String text) {
		return new Variant(VariantSelector.ALWAYS, text);
	}

	private static Variant when(Condition condition, String text) {
		return new Variant(new VariantSelector(condition, Set.of(), Set.of()), text);
	}

}
