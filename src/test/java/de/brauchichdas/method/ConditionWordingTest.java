package de.brauchichdas.method;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Each form of condition in German words. */
class ConditionWordingTest {

	private static final Question TIME = question("zeit");

	private static final Question BASICS = question("grundlagen");

	private static final Condition FROM_TWO = new Condition.AnswerAtLeast(TIME, TIME.option("ab2").orElseThrow());

	private static final Condition FEW = new Condition.AxisBetween(Axis.NEED, 20, 34);

	private static final String FEW_POINTS = word("condition.points.between", axis(Axis.NEED), 20, 34);

	private final ConditionWording words;

	ConditionWordingTest() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		this.words = new ConditionWording(CATALOGUE, messages);
	}

	private static String axis(Axis axis) {
		return CATALOGUE.scale(axis).title();
	}

	private static String rule(String id) {
		return CATALOGUE.rules().all().stream().filter((rule) -> rule.id().equals(id)).findFirst().orElseThrow().name();
	}

	private static String either(String one, String other) {
		return quoted(one) + word("condition.or") + quoted(other);
	}

	private static String clause(String head, String... parts) {
		return word("condition.clause", word(head), CATALOGUE.lists().setApart(List.of(parts)));
	}

	private static String quoted(String text) {
		return word("condition.quotation", text);
	}

	@Test
	void anAnswerIsNamedByTheShortNameOfItsQuestion() {
		int both = TIME.maskOf(List.of("keine")) | TIME.maskOf(List.of("ab2"));
		assertThat(this.words.line(new Condition.AnswerIn(TIME, both)))
			.isEqualTo(word("condition.answer", TIME.name(), either(option("zeit", "keine"), option("zeit", "ab2"))));
		assertThat(this.words.line(FROM_TWO)).isEqualTo(word("condition.at-least", TIME.name(), option("zeit", "ab2")));
		assertThat(this.words.line(new Condition.Ticked(BASICS, BASICS.option("website").orElseThrow())))
			.isEqualTo(word("condition.ticked", BASICS.name(), option("grundlagen", "website")));
	}

	@Test
	void pointsAreARangeOrOneEndOfIt() {
		assertThat(this.words.line(FEW)).isEqualTo(FEW_POINTS);
		assertThat(this.words.line(new Condition.AxisBetween(Axis.NEED, 0, 34)))
			.isEqualTo(word("condition.points.at-most", axis(Axis.NEED), 34));
		assertThat(this.words.line(new Condition.AxisBetween(Axis.READINESS, 65, 100)))
			.isEqualTo(word("condition.points.at-least", axis(Axis.READINESS), 65));
	}

	@Test
	void theVerdictSoFarIsNamedByTheTitleOfItsRecommendation() {
		assertThat(this.words.line(new Condition.VerdictIn(EnumSet.of(Verdict.DIALOG, Verdict.NEIN))))
			.isEqualTo(word("condition.recommendation", either(title(Verdict.NEIN), title(Verdict.DIALOG))));
	}

	@Test
	void joinedConditionsStandBehindTheirHeadAndInBracketsInsideOthers() {
		String time = this.words.line(FROM_TWO);
		Condition any = new Condition.Any(List.of(FROM_TWO, FEW));
		assertThat(this.words.line(any)).isEqualTo(clause("condition.any-of", time, FEW_POINTS));
		assertThat(this.words.line(new Condition.All(List.of(FEW, any)))).isEqualTo(clause("condition.all-of",
				FEW_POINTS, word("condition.nested", clause("condition.any-of", time, FEW_POINTS))));
		assertThat(this.words.line(new Condition.All(List.of(FEW)))).isEqualTo(FEW_POINTS);
	}

	@Test
	void aDenialStandsAroundOneConditionAndInTheHeadOfSeveral() {
		List<Condition> both = List.of(FEW, FROM_TWO);
		assertThat(this.words.line(new Condition.Not(FEW))).isEqualTo(word("condition.not", FEW_POINTS));
		assertThat(this.words.line(new Condition.Not(new Condition.All(both))))
			.isEqualTo(clause("condition.not-all-of", FEW_POINTS, this.words.line(FROM_TWO)));
		assertThat(this.words.line(new Condition.Not(new Condition.Any(both))))
			.isEqualTo(clause("condition.none-of", FEW_POINTS, this.words.line(FROM_TWO)));
		assertThat(this.words.line(new Condition.Not(new Condition.Any(List.of(FEW)))))
			.isEqualTo(word("condition.not", FEW_POINTS));
		assertThat(this.words.line(new Condition.Not(new Condition.Not(FEW)))).isEqualTo(this.words.line(FEW));
	}

	@Test
	void aNamedConditionIsShownAsItsContentAlsoWhenDenied() {
		Condition named = new Condition.Named("wenig", new Condition.Any(List.of(FEW, FROM_TWO)));
		assertThat(this.words.line(named)).isEqualTo(clause("condition.any-of", FEW_POINTS, this.words.line(FROM_TWO)));
		assertThat(this.words.line(new Condition.Not(named)))
			.isEqualTo(clause("condition.none-of", FEW_POINTS, this.words.line(FROM_TWO)));
	}

	@Test
	void aSelectorAlsoNamesTheRuleThatDecided() {
		assertThat(this.words.line(VariantSelector.ALWAYS)).isNull();
		assertThat(this.words.line(new VariantSelector(FEW, Set.of("chance"), Set.of("man-spricht"))))
			.isEqualTo(CATALOGUE.lists()
				.setApart(List.of(FEW_POINTS, word("condition.decided", quoted(rule("chance"))),
						word("condition.not-decided", quoted(rule("man-spricht"))))));
	}

}
