package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recommendations and measures that are not complete or name what does not exist. */
class FaultyAdviceTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aMissingRecommendationIsRefused() {
		this.catalogue.cut("recommendations.yml", "  - verdict: dialog")
			.isRefused("recommendations.yml", "-", "there is no recommendation for 'dialog'");
	}

	@Test
	void aSecondRecommendationIsRefused() {
		this.catalogue.change("recommendations.yml", "verdict: dialog", "verdict: innen")
			.isRefused("recommendations.yml", "recommendations 6", "a second recommendation for 'innen'");
	}

	@Test
	void twoStepsAreRefused() {
		this.catalogue
			.change("recommendations.yml", "      - - {title: \"Ändern\", text: \"Ändern Sie.\", minutes: 60}\n", "")
			.isRefused("recommendations.yml", "recommendations 1", "'steps' must be a list of 3");
	}

	@Test
	void fourStepsAreRefused() {
		this.catalogue.change("recommendations.yml",
				"      - - {title: \"Ändern\", text: \"Ändern Sie.\", minutes: 60}\n",
				"      - - {title: \"Ändern\", text: \"Ändern Sie.\", minutes: 60}\n      - - {title: \"Ändern\", text: \"Ändern Sie.\", minutes: 60}\n")
			.isRefused("recommendations.yml", "recommendations 1", "'steps' must be a list of 3");
	}

	@Test
	void aConditionalLastStepIsRefused() {
		this.catalogue.change("recommendations.yml", "{title: \"Klären\",", "{when: manSpricht, title: \"Klären\",")
			.isRefused("recommendations.yml", "recommendations 1", "the last variant of 'steps' must be unconditional");
	}

	@Test
	void aStepThatIsNoListIsRefused() {
		this.catalogue.change("recommendations.yml", "- - {title: \"Klären\"", "- {title: \"Klären\"")
			.isRefused("recommendations.yml", "recommendations 1", "'step 2' must be a list");
	}

	@Test
	void aConditionalLastEffortIsRefused() {
		this.catalogue
			.change("recommendations.yml", "{minutes: [30, 60], text: \"etwas\"",
					"{decidedBy: chance, minutes: [30, 60], text: \"etwas\"")
			.isRefused("recommendations.yml", "recommendations 1",
					"the last variant of 'effort' must be unconditional");
	}

	@Test
	void aConditionalLastReviewIsRefused() {
		this.catalogue.change("recommendations.yml", "{after: P3M}", "{when: manSpricht, after: P3M}")
			.isRefused("recommendations.yml", "recommendations 1",
					"the last variant of 'review' must be unconditional");
	}

	@Test
	void aReviewThatIsNoPeriodIsRefused() {
		this.catalogue.change("recommendations.yml", "after: P3M", "after: \"bald\"")
			.isRefused("recommendations.yml", "recommendations 1/review 2", "'after' must be a period such as P3M");
	}

	@Test
	void aReviewThatLiesBackIsRefused() {
		this.catalogue.change("recommendations.yml", "after: P3M", "after: P-3M")
			.isRefused("recommendations.yml", "recommendations 1/review 2", "'after' must be longer than nothing");
	}

	@Test
	void aReviewOnTheSameDayIsRefused() {
		this.catalogue.change("recommendations.yml", "after: P3M", "after: P0D")
			.isRefused("recommendations.yml", "recommendations 1/review 2", "'after' must be longer than nothing");
	}

	@Test
	void aWeekBeforeTheFirstIsRefused() {
		this.catalogue.change("recommendations.yml", "weeks: [1, 4]", "weeks: [0, 4]")
			.isRefused("recommendations.yml", "recommendations 1/plan 1", "'weeks' must lie within 1–13");
	}

	@Test
	void aWeekAfterTheThirteenthIsRefused() {
		this.catalogue.change("recommendations.yml", "weeks: [5, 13]", "weeks: [5, 14]")
			.isRefused("recommendations.yml", "recommendations 1/plan 2", "'weeks' must lie within 1–13");
	}

	@Test
	void reversedWeeksAreRefused() {
		this.catalogue.change("recommendations.yml", "weeks: [1, 4]", "weeks: [4, 1]")
			.isRefused("recommendations.yml", "recommendations 1/plan 1", "'weeks' must be one number or from and to");
	}

	@Test
	void threeNumbersOfMinutesAreRefused() {
		this.catalogue
			.change("recommendations.yml", "minutes: [30, 60], text: \"etwas\"",
					"minutes: [30, 60, 90], text: \"etwas\"")
			.isRefused("recommendations.yml", "recommendations 1/effort 2",
					"'minutes' must be one number or from and to");
	}

	@Test
	void minutesInWordsAreRefused() {
		this.catalogue
			.change("recommendations.yml", "minutes: [30, 60], text: \"etwas\"", "minutes: \"viele\", text: \"etwas\"")
			.isRefused("recommendations.yml", "recommendations 1/effort 2", "'minutes' must be whole numbers");
	}

	@Test
	void aSentenceDecidedByAnUnknownRuleIsRefused() {
		this.catalogue.change("recommendations.yml", "- decidedBy: erst-nach-innen\n", "- decidedBy: fremd\n")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void aPhaseExcludedByAnUnknownRuleIsRefused() {
		this.catalogue.change("recommendations.yml", "notDecidedBy: keine-zeit", "notDecidedBy: fremd")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void aReviewDecidedByAnUnknownRuleIsRefused() {
		this.catalogue.change("recommendations.yml", "{decidedBy: erst-nach-innen, after", "{decidedBy: fremd, after")
			.isRefused("recommendations.yml", "innen", "there is no rule 'fremd'");
	}

	@Test
	void danglingEvidenceOfARecommendationIsRefused() {
		this.catalogue.change("recommendations.yml", "evidence: [S-01]", "evidence: [L9]")
			.isRefused("recommendations.yml", "innen", "there is no source or statement 'L9'");
	}

	@Test
	void danglingEvidenceOfTheCrisisPlanIsRefused() {
		this.catalogue.change("measures.yml", "evidence: [R01]", "evidence: [R99]")
			.isRefused("measures.yml", "crisisPlan", "there is no source or statement 'R99'");
	}

	@Test
	void moreThanThreeLinesOfAMeasureAreRefused() {
		this.catalogue.change("measures.yml", "[\"Nachfragen zählen.\"]", "[\"1.\", \"2.\", \"3.\", \"4.\"]")
			.isRefused("measures.yml", "fragen", "'lines' must be at most 3");
	}

}
