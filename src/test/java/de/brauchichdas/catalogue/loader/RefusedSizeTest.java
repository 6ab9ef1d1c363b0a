package de.brauchichdas.catalogue.loader;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies just beyond an edge of {@link EdgeCatalogue} is refused with a reason. */
class RefusedSizeTest {

	@TempDir
	private Path folder;

	static Stream<Arguments> beyond() {
		return Stream.of(
				change(EdgeCatalogue.MOST_BOXES, "questions.yml", "      - {id: woanders,",
						"      - {id: noch, text: \"B\", because: \"weil B\"}\n      - {id: woanders,", "orte",
						"a question needs 2 to 12 options"),
				change(EdgeCatalogue.MOST_QUESTIONS, "questions.yml", "id: f0\n", "id: gefragt\n", "gefragt",
						"cannot be called"),
				change(EdgeCatalogue.AS_IT_IS, "questions.yml", "{id: netz,", "{id: \"im netz\",", "orte/im netz",
						"an id is at most 60 letters"),
				change(EdgeCatalogue.AS_IT_IS, "questions.yml", "{id: netz,", "{id: \"" + "n".repeat(61) + "\",",
						"orte/" + "n".repeat(61), "an id is at most 60 letters"),
				change(EdgeCatalogue.AS_IT_IS, "rules.yml", "id: mehr-dialog", "id: \"mehr,dialog\"", "mehr,dialog",
						"an id is at most 60 letters"),
				change(EdgeCatalogue.AS_IT_IS, "questions.yml", "text: \"Im Netz\"", "text: \"Im \\0 Netz\"",
						"orte/netz", "cannot be shown"),
				change(EdgeCatalogue.BORDERLINE_EVERYWHERE, "catalogue.yml", "borderlineWithin: 100",
						"borderlineWithin: 101", "-", "'borderlineWithin' must lie within 0–100"),
				change(EdgeCatalogue.BORDERLINE_NOWHERE, "catalogue.yml", "borderlineWithin: 0", "borderlineWithin: -1",
						"-", "'borderlineWithin' must lie within 0–100"),
				change(EdgeCatalogue.MOST_MINUTES, "channels.yml", "weekly: [10080, 10080]", "weekly: [10080, 10081]",
						"karte", "'weekly' must lie within 0–10080"),
				change(EdgeCatalogue.MOST_MINUTES, "channels.yml", "minimum: 10080", "minimum: -1", "karte",
						"'minimum' must lie within 0–10080"),
				change(EdgeCatalogue.MOST_MINUTES, "channels.yml", "eine: 10080", "eine: 10081", "-",
						"'budget' must lie within 0–10080"),
				change(EdgeCatalogue.AS_IT_IS, "recommendations.yml", "after: P2W", "after: P10Y1M",
						"recommendations 1/review 1", "'after' must not be longer than ten years"),
				change(EdgeCatalogue.AS_IT_IS, "recommendations.yml", "after: P2W", "after: P99999W",
						"recommendations 1/review 1", "'after' must not be longer than ten years"),
				change(EdgeCatalogue.AS_IT_IS, "sources.yml", "kind: figures", "kind: rumour", "E01",
						"'kind' must be figures, guide, law or text"),
				change(EdgeCatalogue.AS_IT_IS, "sources.yml", "year: 2025, strength: A}\n  - {id: R01",
						"year: 2025, strength: D}\n  - {id: R01", "E01", "'strength' must be"),
				change(EdgeCatalogue.LARGEST_CONDITION, "rules.yml", "when: {any: [", "when: {any: [manSpricht, ",
						"erst-nach-innen", "no more than 100 things"),
				change(EdgeCatalogue.LONGEST_IDS, "questions.yml", "id: " + "f".repeat(20) + "\n",
						"id: " + "f".repeat(21) + "\n", "-", "take up to 6001 characters, more than 6000"),
				change(EdgeCatalogue.LONGEST_IDS, "rules.yml", "id: " + "s".repeat(56) + ",",
						"id: " + "s".repeat(57) + ",", "-", "take up to 1001 characters, more than 1000"));
	}

	private static Arguments change(EdgeCatalogue edge, String file, String from, String to, String id, String reason) {
		return Arguments.of(edge, file, from, to, id, reason);
	}

	@ParameterizedTest(name = "{0} {5}")
	@MethodSource("beyond")
	void oneStepBeyondTheEdgeIsRefused(EdgeCatalogue edge, String file, String from, String to, String id,
			String reason) {
		edge.changed(this.folder).change(file, from, to).isRefused(file, id, reason);
	}

	@Test
	void moreQuestionnairesThanAreCountedAreRefused() {
		EdgeCatalogue.MOST_QUESTIONS.changed(this.folder)
			.append("questions.yml", EdgeCatalogue.lines(10, (i) -> EdgeCatalogue.question("g" + i, "none", i, "")))
			.isRefused("questions.yml", "-", "there are more than 2^63 - 1 possible questionnaires");
	}

	@Test
	void moreFieldsThanTheServerReadsAreRefused() {
		EdgeCatalogue.AS_IT_IS.changed(this.folder)
			.append("questions.yml", EdgeCatalogue.lines(150, (i) -> EdgeCatalogue.question("g" + i, "none", i, "")))
			.isRefused("questions.yml", "-", "a form with all questions has 159 fields, more than 150");
	}

	@Test
	void conditionsThatDoubleWithEveryLineAreRefused() {
		EdgeCatalogue.AS_IT_IS.changed(this.folder)
			.change("catalogue.yml", "  ungewiss:",
					"  c0: {any: [manSpricht, manSpricht]}\n"
							+ EdgeCatalogue.lines(40, (i) -> "  c" + (i + 1) + ": {any: [c" + i + ", c" + i + "]}\n")
							+ "  ungewiss:")
			.isRefused("catalogue.yml", "c6", "no more than 100 things");
	}

	@Test
	void questionsWithoutPointsAreRefused() {
		EdgeCatalogue.AS_IT_IS.changed(this.folder)
			.rewrite("questions.yml", (yaml) -> yaml.replaceAll("points: \\d+", "points: 0"))
			.isRefused("questions.yml", "need", "the largest points add up to 0, not to 100");
	}

}
