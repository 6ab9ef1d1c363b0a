package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies just within a limit is not refused, what lies just outside is. */
class LimitsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aNameMayHaveThirtyCharacters() {
		this.catalogue.change("questions.yml", "name: \"Orte\"", "name: \"" + "x".repeat(30) + "\"").load();
	}

	@Test
	void aNameMayNotHaveThirtyOneCharacters() {
		this.catalogue.change("questions.yml", "name: \"Orte\"", "name: \"" + "x".repeat(31) + "\"")
			.isRefused("questions.yml", "orte", "'name' is longer than 30");
	}

	@Test
	void aQuestionMayHaveThirtyOptions() {
		Catalogue loaded = addOptions(28).load();
		assertThat(loaded.question("antwort").orElseThrow().options()).hasSize(30);
	}

	@Test
	void aQuestionMayNotHaveThirtyOneOptions() {
		addOptions(29).isRefused("questions.yml", "antwort", "a question needs 2 to 30 options");
	}

	@Test
	void aQuestionMayBringAllPointsOfItsAxis() {
		Catalogue loaded = this.catalogue
			.change("questions.yml", "text: \"Offen\", points: 50", "text: \"Offen\", points: 100")
			.change("questions.yml", "text: \"Zwei und mehr\", points: 50", "text: \"Zwei und mehr\", points: 0")
			.change("questions.yml", "text: \"Eine Stunde\", points: 25", "text: \"Eine Stunde\", points: 0")
			.load();
		assertThat(loaded.question("stil").orElseThrow().maximum()).isEqualTo(100);
		assertThat(loaded.question("zeit").orElseThrow().maximum()).isZero();
	}

	@Test
	void aMeasureMayHaveThreeLines() {
		Catalogue loaded = this.catalogue
			.change("measures.yml", "[\"Nachfragen zählen.\"]", "[\"Eins.\", \"Zwei.\", \"Drei.\"]")
			.load();
		assertThat(loaded.successSigns().get(0).lines()).containsExactly("Eins.", "Zwei.", "Drei.");
	}

	@Test
	void aMeasureWithoutALineIsRefused() {
		this.catalogue.change("measures.yml", "[\"Nachfragen zählen.\"]", "[]")
			.isRefused("measures.yml", "fragen", "'lines' must have at least one line");
	}

	@Test
	void aRangeMayBeTheWholeAxisOrASinglePoint() {
		Catalogue whole = this.catalogue
			.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: readiness, from: 0, to: 100}")
			.load();
		assertThat(whole.rules().beforeGrid().get(0).when())
			.isEqualTo(new Condition.AxisBetween(Axis.READINESS, 0, Axis.MAXIMUM));
		Catalogue point = this.catalogue
			.change("rules.yml", "{axis: readiness, from: 0, to: 100}", "{axis: need, from: 7, to: 7}")
			.load();
		assertThat(point.rules().beforeGrid().get(0).when()).isEqualTo(new Condition.AxisBetween(Axis.NEED, 7, 7));
	}

	@Test
	void aRangeWithOneEndGoesToTheEndOfTheAxis() {
		Catalogue upTo = this.catalogue.change("rules.yml", "{answer: stil, in: gar-nicht}", "{axis: need, to: 7}")
			.load();
		assertThat(upTo.rules().beforeGrid().get(0).when()).isEqualTo(new Condition.AxisBetween(Axis.NEED, 0, 7));
		Catalogue from = this.catalogue.change("rules.yml", "{axis: need, to: 7}", "{axis: need, from: 93}").load();
		assertThat(from.rules().beforeGrid().get(0).when()).isEqualTo(new Condition.AxisBetween(Axis.NEED, 93, 100));
	}

	@Test
	void noMinutesAtAllAreAllowed() {
		Catalogue loaded = this.catalogue
			.change("recommendations.yml", "minutes: [30, 60], text: \"etwas\"", "minutes: 0, text: \"etwas\"")
			.load();
		assertThat(loaded.recommendation(Verdict.INNEN).effort().get(1).perWeek()).isEqualTo(new MinuteRange(0, 0));
	}

	@Test
	void negativeMinutesAreRefused() {
		this.catalogue
			.change("recommendations.yml", "minutes: [30, 60], text: \"etwas\"", "minutes: -1, text: \"etwas\"")
			.isRefused("recommendations.yml", "recommendations 1/effort 2",
					"'minutes' must be one number or from and to");
	}

	@Test
	void anEmptyListOfMinutesIsRefused() {
		this.catalogue
			.change("recommendations.yml", "minutes: [30, 60], text: \"etwas\"", "minutes: [], text: \"etwas\"")
			.isRefused("recommendations.yml", "recommendations 1/effort 2",
					"'minutes' must be one number or from and to");
	}

	@Test
	void aSingleWeekIsAPhase() {
		Catalogue loaded = this.catalogue.change("recommendations.yml", "weeks: [5, 13]", "weeks: 13").load();
		assertThat(loaded.recommendation(Verdict.INNEN).plan().get(1).fromWeek()).isEqualTo(13);
		assertThat(loaded.recommendation(Verdict.INNEN).plan().get(1).toWeek()).isEqualTo(13);
	}

	@Test
	void aBandMayBeASinglePoint() {
		this.catalogue
			.change("catalogue.yml", "from: 50, to: 100}\n  - id: readiness",
					"from: 50, to: 99}\n      - {id: voll, title: \"voll\", from: 100, to: 100}\n  - id: readiness")
			.load();
	}

	@Test
	void aBandThatEndsBeforeItBeginsIsRefused() {
		this.catalogue
			.change("catalogue.yml", "from: 50, to: 100}\n  - id: readiness",
					"from: 50, to: 49}\n      - {id: mehr, title: \"mehr\", from: 50, to: 100}\n  - id: readiness")
			.isRefused("catalogue.yml", "hoch", "bands must cover 0–100");
	}

	@Test
	void bandsThatBeginAfterNoughtAreRefused() {
		this.catalogue
			.change("catalogue.yml", "title: \"Bedarf\"\n    bands:\n      - {id: niedrig, title: \"niedrig\", from: 0",
					"title: \"Bedarf\"\n    bands:\n      - {id: niedrig, title: \"niedrig\", from: 1")
			.isRefused("catalogue.yml", "niedrig", "bands must cover 0–100");
	}

	@Test
	void aVersionMayNameTheDay() {
		assertThat(this.catalogue.change("catalogue.yml", "\"2020-01\"", "\"2020-01-31\"").load().version())
			.isEqualTo("2020-01-31");
	}

	@Test
	void aVersionInAnotherFormIsRefused() {
		this.catalogue.change("catalogue.yml", "\"2020-01\"", "\"20-1\"")
			.isRefused("catalogue.yml", "-", "'version' must be a year and a month");
	}

	@Test
	void namedConditionsInAListAreRefused() {
		this.catalogue.change("catalogue.yml",
				"conditions:\n  manSpricht: {answer: gespraech, atLeast: oft}\n  ungewiss: {answer: gespraech, in: unbekannt}\n",
				"conditions: [manSpricht]\n")
			.isRefused("catalogue.yml", "-", "'conditions' must have names and conditions");
	}

	@Test
	void aThirdAxisIsRefused() {
		this.catalogue
			.change("catalogue.yml", "borderlineWithin: 4",
					"  - {id: need, title: \"Nochmals\", bands: []}\n\nborderlineWithin: 4")
			.isRefused("catalogue.yml", "need", "the id is used twice");
	}

	@Test
	void theAxesInTheOtherOrderAreRefused() {
		this.catalogue.change("catalogue.yml", "  - id: need\n", "  - id: lust\n")
			.change("catalogue.yml", "  - id: readiness\n", "  - id: need\n")
			.change("catalogue.yml", "  - id: lust\n", "  - id: readiness\n")
			.isRefused("catalogue.yml", "-", "'axes' must be need and readiness, in this order");
	}

	@Test
	void anUnknownKeyOfTheWordingIsRefused() {
		this.catalogue.change("catalogue.yml", "  stableTogether:", "  neu: \"Neu\"\n  stableTogether:")
			.isRefused("catalogue.yml", "turning", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyOfTheCrisisPlanIsRefused() {
		this.catalogue.change("measures.yml", "  avoid:", "  neu: \"Neu\"\n  avoid:")
			.isRefused("measures.yml", "crisisPlan", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyOfTheGridIsRefused() {
		this.catalogue.change("rules.yml", "  sentence: \"Bedarf", "  neu: 1\n  sentence: \"Bedarf")
			.isRefused("rules.yml", "grid", "unknown key 'neu'");
	}

	@Test
	void anUnknownKeyAtTheTopOfAnyFileIsRefused() {
		for (String file : new String[] { "questions.yml", "rules.yml", "recommendations.yml", "channels.yml" }) {
			this.catalogue.append(file, "\nneu: 1\n").isRefused(file, "-", "unknown key 'neu'");
			this.catalogue.change(file, "\nneu: 1\n", "\n");
		}
	}

	@Test
	void anUnknownKeyOfAllVariantsIsRefused() {
		this.catalogue
			.change("notices.yml", "text: \"Lesen Sie mit.\"", "text: {all: [{text: \"Lesen Sie mit.\"}], neu: 1}")
			.isRefused("notices.yml", "kritik/text", "unknown key 'neu'");
	}

	@Test
	void aBudgetInAListIsRefused() {
		this.catalogue.change("channels.yml", "budget: {keine: 0, eine: 60}", "budget: [0, 60]")
			.isRefused("channels.yml", "-", "'budget' must have keys and values");
	}

	@Test
	void aNestedListInPlaceOfKeysIsRefused() {
		this.catalogue.change("measures.yml", "crisisPlan:\n", "crisisPlan: []\nneu:\n")
			.isRefused("measures.yml", "-", "'crisisPlan' must have keys and values");
	}

	@Test
	void aTextIsReadWithoutTheSpacesAroundIt() {
		Catalogue loaded = this.catalogue.change("catalogue.yml", "\"Kleiner Katalog\"", "\" Kleiner Katalog \"")
			.change("measures.yml", "[\"Nachfragen zählen.\"]", "[\" Nachfragen zählen. \"]")
			.load();
		assertThat(loaded.title()).isEqualTo("Kleiner Katalog");
		assertThat(loaded.successSigns().get(0).lines()).containsExactly("Nachfragen zählen.");
	}

	private SmallCatalogue addOptions(int number) {
		String last = "      - {id: bisher-nicht, text: \"Bisher nicht\", because: \"weil Sie noch nicht antworten\"}\n";
		return this.catalogue.change("questions.yml", last,
				last + IntStream.range(0, number)
					.mapToObj((i) -> "      - {id: o" + i + ", text: \"Option " + i + "\", because: \"weil\"}\n")
					.collect(Collectors.joining()));
	}

}
