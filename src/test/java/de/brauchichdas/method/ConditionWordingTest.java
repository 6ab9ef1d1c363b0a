package de.brauchichdas.method;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each form of condition in German words. */
class ConditionWordingTest {

	private static final Catalogue CATALOGUE = ReleasedCatalogue.CATALOGUE;

	private static final Question TIME = CATALOGUE.question("zeit").orElseThrow();

	private static final Question BASICS = CATALOGUE.question("grundlagen").orElseThrow();

	private static final Condition FROM_TWO = new Condition.AnswerAtLeast(TIME, option(TIME, "ab2"));

	private static final Condition FEW = new Condition.AxisBetween(Axis.NEED, 20, 34);

	private final ConditionWording words;

	ConditionWordingTest() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		this.words = new ConditionWording(CATALOGUE, messages);
	}

	private static Option option(Question question, String id) {
		return question.option(id).orElseThrow();
	}

	@Test
	void anAnswerIsNamedByTheShortNameOfItsQuestion() {
		int both = TIME.maskOf(List.of("keine")) | TIME.maskOf(List.of("ab2"));
		assertThat(this.words.line(new Condition.AnswerIn(TIME, both))).isEqualTo(
				TIME.name() + ": „" + option(TIME, "keine").text() + "“ oder „" + option(TIME, "ab2").text() + "“");
		assertThat(this.words.line(FROM_TWO)).isEqualTo(TIME.name() + " mindestens „2 bis unter 4 Stunden“");
		assertThat(this.words.line(new Condition.Ticked(BASICS, option(BASICS, "website"))))
			.isEqualTo(BASICS.name() + ": „" + option(BASICS, "website").text() + "“ angekreuzt");
	}

	@Test
	void pointsAreARangeOrOneEndOfIt() {
		assertThat(this.words.line(FEW)).isEqualTo("Bedarf von 20 bis 34 Punkten");
		assertThat(this.words.line(new Condition.AxisBetween(Axis.NEED, 0, 34))).isEqualTo("Bedarf bis 34 Punkte");
		assertThat(this.words.line(new Condition.AxisBetween(Axis.READINESS, 65, 100)))
			.isEqualTo("Bereitschaft ab 65 Punkten");
	}

	@Test
	void theVerdictSoFarIsNamedByTheTitleOfItsRecommendation() {
		assertThat(this.words.line(new Condition.VerdictIn(EnumSet.of(Verdict.DIALOG, Verdict.NEIN))))
			.isEqualTo("bisher „" + CATALOGUE.recommendation(Verdict.NEIN).title() + "“ oder „"
					+ CATALOGUE.recommendation(Verdict.DIALOG).title() + "“");
	}

	@Test
	void joinedConditionsStandBehindTheirHeadAndInBracketsInsideOthers() {
		String time = this.words.line(FROM_TWO);
		Condition any = new Condition.Any(List.of(FROM_TWO, FEW));
		assertThat(this.words.line(any)).isEqualTo("mindestens eins: " + time + "; Bedarf von 20 bis 34 Punkten");
		assertThat(this.words.line(new Condition.All(List.of(FEW, any)))).isEqualTo(
				"alle: Bedarf von 20 bis 34 Punkten; (mindestens eins: " + time + "; Bedarf von 20 bis 34 Punkten)");
		assertThat(this.words.line(new Condition.All(List.of(FEW)))).isEqualTo("Bedarf von 20 bis 34 Punkten");
	}

	@Test
	void aDenialStandsAroundOneConditionAndInTheHeadOfSeveral() {
		List<Condition> both = List.of(FEW, FROM_TWO);
		assertThat(this.words.line(new Condition.Not(FEW))).isEqualTo("nicht (Bedarf von 20 bis 34 Punkten)");
		assertThat(this.words.line(new Condition.Not(new Condition.All(both)))).startsWith("nicht alle: Bedarf");
		assertThat(this.words.line(new Condition.Not(new Condition.Any(both)))).startsWith("keins davon: Bedarf");
		assertThat(this.words.line(new Condition.Not(new Condition.Any(List.of(FEW)))))
			.isEqualTo("nicht (Bedarf von 20 bis 34 Punkten)");
		assertThat(this.words.line(new Condition.Not(new Condition.Not(FEW)))).isEqualTo(this.words.line(FEW));
	}

	@Test
	void aNamedConditionIsShownAsItsContentAlsoWhenDenied() {
		Condition named = new Condition.Named("wenig", new Condition.Any(List.of(FEW, FROM_TWO)));
		assertThat(this.words.line(named)).startsWith("mindestens eins: Bedarf").doesNotContain("wenig");
		assertThat(this.words.line(new Condition.Not(named))).startsWith("keins davon: Bedarf");
	}

	@Test
	void aSelectorAlsoNamesTheRuleThatDecided() {
		assertThat(this.words.line(VariantSelector.ALWAYS)).isNull();
		assertThat(this.words.line(new VariantSelector(FEW, Set.of("chance"), Set.of("man-spricht"))))
			.startsWith("Bedarf von 20 bis 34 Punkten; zuletzt wirkte die Regel „Chance statt Pflicht“; ")
			.contains("zuletzt wirkte nicht die Regel „");
	}

}
