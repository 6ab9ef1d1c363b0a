package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions, options and points that do not fit. */
class FaultyQuestionsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aDoubledQuestionIsRefused() {
		this.catalogue.change("questions.yml", "id: antwort", "id: orte")
			.isRefused("questions.yml", "orte", "the id is used twice");
	}

	@Test
	void aDoubledOptionIsRefused() {
		this.catalogue.change("questions.yml", "id: presse,", "id: netz,")
			.isRefused("questions.yml", "orte/netz", "the id is used twice");
	}

	@Test
	void negativePointsAreRefused() {
		this.catalogue.change("questions.yml", "text: \"Nie\", points: 0", "text: \"Nie\", points: -1")
			.isRefused("questions.yml", "gespraech/nie", "points must lie within 0–100, not -1");
	}

	@Test
	void pointsOverAHundredAreRefused() {
		this.catalogue.change("questions.yml", "text: \"Nie\", points: 0", "text: \"Nie\", points: 101")
			.isRefused("questions.yml", "gespraech/nie", "points must lie within 0–100, not 101");
	}

	@Test
	void ticksThatAddUpToMoreThanAHundredAreRefused() {
		this.catalogue.change("questions.yml", "points: 30", "points: 71")
			.isRefused("questions.yml", "orte", "more than 100 points");
	}

	@Test
	void largestPointsOfNeedOtherThanAHundredAreRefused() {
		this.catalogue.change("questions.yml", "points: 40", "points: 41")
			.isRefused("questions.yml", "need", "add up to 101, not to 100");
	}

	@Test
	void largestPointsOfReadinessOtherThanAHundredAreRefused() {
		this.catalogue.change("questions.yml", "text: \"Offen\", points: 50", "text: \"Offen\", points: 49")
			.isRefused("questions.yml", "readiness", "add up to 99, not to 100");
	}

	@Test
	void pointsWithoutAnAxisAreRefused() {
		this.catalogue.change("questions.yml", "text: \"Ja\", because", "text: \"Ja\", points: 5, because")
			.isRefused("questions.yml", "antwort", "points without an axis");
	}

	@Test
	void anUnknownAxisIsRefused() {
		this.catalogue.change("questions.yml", "axis: none", "axis: lust")
			.isRefused("questions.yml", "antwort", "'axis' must be need, readiness or none");
	}

	@Test
	void anUnknownDimensionIsRefused() {
		this.catalogue
			.change("questions.yml", "dimension: ressourcen\n    axis: none", "dimension: wetter\n    axis: none")
			.isRefused("questions.yml", "antwort", "there is no dimension 'wetter'");
	}

	@Test
	void aDimensionOfTheOtherAxisIsRefused() {
		this.catalogue
			.change("questions.yml", "id: stil\n    dimension: ressourcen", "id: stil\n    dimension: resonanz")
			.isRefused("questions.yml", "stil", "its axis is not that of dimension 'resonanz'");
	}

	@Test
	void anUnknownKindIsRefused() {
		this.catalogue.change("questions.yml", "kind: multiple", "kind: several")
			.isRefused("questions.yml", "orte", "'kind' must be single or multiple");
	}

	@Test
	void anUnknownControlIsRefused() {
		this.catalogue.change("questions.yml", "control: given", "control: fremd")
			.isRefused("questions.yml", "orte", "'control' must be own, observed or given");
	}

	@Test
	void aQuestionWithOneOptionIsRefused() {
		this.catalogue.change("questions.yml",
				"      - {id: bisher-nicht, text: \"Bisher nicht\", because: \"weil Sie noch nicht antworten\"}\n", "")
			.isRefused("questions.yml", "antwort", "a question needs 2 to 30 options");
	}

	@Test
	void anExclusiveOptionAmongThoseOfASingleAnswerIsRefused() {
		this.catalogue.change("questions.yml", "text: \"Nie\", points: 0", "text: \"Nie\", exclusive: true, points: 0")
			.isRefused("questions.yml", "gespraech", "an exclusive option needs other boxes");
	}

	@Test
	void boxesThatAllExcludeEachOtherAreRefused() {
		this.catalogue
			.rewrite("questions.yml", (text) -> text.replaceAll("(id: (netz|presse|messen), )", "$1exclusive: true, "))
			.isRefused("questions.yml", "orte", "an exclusive option needs other boxes");
	}

	@Test
	void otherWordsForAnAnswerThatThereIsNotAreRefused() {
		wording("when: {answer: gespraech, in: nie}", "options: [{id: laut, text: \"Laut\"}]")
			.isRefused("questions.yml", "stil/wordings 1/laut", "question 'stil' has no option 'laut'");
	}

	@Test
	void otherWordsThatDependOnPointsOrOnALaterAnswerAreRefused() {
		wording("when: {axis: need, from: 50}", "text: \"Und Sie?\"").isRefused("questions.yml", "stil/wordings 1",
				"'when' may only look at answers");
	}

	@Test
	void otherWordsThatDependOnTheAnswerItselfAreRefused() {
		wording("when: {answer: stil, in: offen}", "text: \"Und Sie?\"").isRefused("questions.yml", "stil/wordings 1",
				"there is no question 'stil' before this one");
	}

	@Test
	void whatOtherWordsDoNotNameStays() {
		Question stil = wording("when: {answer: gespraech, in: nie}",
				"options: [{id: offen, text: \"Offen und gern\"}]")
			.load()
			.question("stil")
			.orElseThrow();
		Question worded = stil.wordings().get(0).question();
		assertThat(worded.text()).isEqualTo(stil.text());
		assertThat(worded.options()).extracting(Option::text).containsExactly("Offen und gern", "Knapp", "Gar nicht");
		assertThat(worded.options()).extracting(Option::because)
			.isEqualTo(stil.options().stream().map(Option::because).toList());
	}

	private SmallCatalogue wording(String... keys) {
		return this.catalogue.change("questions.yml", "    why: \"So reden Sie auch öffentlich.\"\n",
				"    why: \"So reden Sie auch öffentlich.\"\n    wordings:\n      - " + String.join("\n        ", keys)
						+ "\n");
	}

	@Test
	void aNameThatIsTooLongIsRefused() {
		this.catalogue.change("questions.yml", "name: \"Orte\"", "name: \"Orte, an denen man viel spricht\"")
			.isRefused("questions.yml", "orte", "'name' is longer than 30");
	}

	@Test
	void severalTicksWithoutASummaryAreRefused() {
		this.catalogue.change("questions.yml", "    because:\n", "    summary:\n")
			.isRefused("questions.yml", "orte", "'because' is missing");
	}

	@Test
	void aSummaryOfASingleAnswerIsRefused() {
		this.catalogue
			.change("questions.yml", "    why: \"Ein Gespräch braucht Zeit.\"",
					"    why: \"Ein Gespräch braucht Zeit.\"\n    because: \"weil es so ist\"")
			.isRefused("questions.yml", "zeit", "unknown key 'because'");
	}

	@Test
	void danglingEvidenceOfAQuestionIsRefused() {
		this.catalogue.change("questions.yml", "evidence: [S-01, E01]", "evidence: [S-01, E99]")
			.isRefused("questions.yml", "gespraech", "there is no source or statement 'E99'");
	}

}
