package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Catalogues at the edges of what the loader accepts, each a small change of the small
 * one. Each has a language of its own, so that one application shows them all.
 */
public enum EdgeCatalogue {

	AS_IT_IS((small) -> small.append("rules.yml", "")),

	ONE_BAND((small) -> bands(small, 1)),

	A_BAND_PER_POINT((small) -> bands(small, 101)),

	MOST_BOXES(
			(small) -> small
				.change("questions.yml", "control: given\n    name: \"Orte\"", "control: own\n    name: \"Orte\"")
				.rewrite("questions.yml", (yaml) -> yaml.replace("      - {id: woanders,",
						lines(8, "      - {id: b%d, text: \"B\", turn: \"B\", because: \"weil B\"}\n"::formatted)
								+ "      - {id: woanders,"))
				.change("rules.yml", "{not: {answer: orte, ticked: messen}}",
						"{any: [{answer: orte, ticked: b0}, {answer: orte, ticked: b5}, {answer: orte, ticked: b7}]}")),

	MOST_OPTIONS((small) -> small.append("questions.yml",
			lines(27, "      - {id: o%d, text: \"Noch eine\", because: \"weil es so ist\"}\n"::formatted))),

	MOST_QUESTIONS((small) -> small.append("questions.yml", lines(50, (i) -> question("f" + i, "none", 0, "")))),

	FIRST_QUESTION_WITH_BOXES((small) -> small.rewrite("questions.yml",
			(yaml) -> yaml.replace("questions:\n",
					"questions:\n" + question("kasten", "none", 0, "").replace("kind: single",
							"kind: multiple\n    because: \"weil Kästchen\"")))),

	ALL_POINTS_IN_ONE_ANSWER((small) -> small.rewrite("questions.yml",
			(yaml) -> yaml.replaceAll("points: \\d+", "points: 0")
				.replace("text: \"Offen\", points: 0", "text: \"Offen\", points: 100")
				.replace("text: \"Oft\", points: 0", "text: \"Oft\", points: 100"))),

	NOTHING_KNOWN((small) -> small.rewrite("questions.yml",
			(yaml) -> yaml.replace("- {id: ja,", "- {id: ja, unknown: true,")
				.replace("- {id: bisher-nicht,", "- {id: bisher-nicht, unknown: true,"))),

	MOST_BOXES_EXCLUDE_THE_OTHERS((small) -> small.rewrite("questions.yml",
			(yaml) -> yaml.replaceAll("- \\{id: (presse|messen), text: (\"[^\"]*\"), points",
					"- {id: $1, text: $2, exclusive: true, points"))),

	TIME_IN_BOXES((small) -> small
		.rewrite("questions.yml",
				(yaml) -> yaml
					.replace("kind: single\n    ordered: true\n    control: own\n    name: \"Zeit\"",
							"kind: multiple\n    because: \"weil Zeit\"\n    control: own\n    name: \"Zeit\"")
					.replace("Eine Stunde\", points: 25", "Eine Stunde\", points: 0"))
		.rewrite("rules.yml",
				(yaml) -> yaml.replace("{answer: zeit, in: keine}", "{answer: zeit, ticked: keine}")
					.replace("neverLowering: [zeit]", ""))
		.rewrite("recommendations.yml", (yaml) -> yaml.replace("zeit, in: keine", "zeit, ticked: keine"))
		.rewrite("notices.yml", (yaml) -> yaml.replace("zeit, in: keine", "zeit, ticked: keine"))),

	TIME_SELDOM_ASKED_BY_THE_OTHER_AXIS(
			(small) -> small.change("questions.yml", "    why: \"Ein Gespräch braucht Zeit.\"",
					"    why: \"Ein Gespräch braucht Zeit.\"\n    askedWhen: {answer: gespraech, in: oft}")),

	EMPTY_LISTS((small) -> small
		.rewrite("catalogue.yml",
				(yaml) -> yaml.replaceAll("(?s)conditions:\n.*?\n\n", "conditions: {}\n\n")
					.replace("provisionalWhen: ungewiss", "provisionalWhen: {axis: need, to: 0}"))
		.rewrite("questions.yml", EdgeCatalogue::withoutEvidence)
		.rewrite("rules.yml",
				(yaml) -> "first: []\ngrid: {cases: [{id: alle, verdict: ein-kanal}], sentence: \"Satz.\"}\nthen: []\n")
		.rewrite("recommendations.yml",
				(yaml) -> withoutEvidence(yaml).replace("- when: manSpricht\n          text", "- text")
					.replaceAll("- decidedBy: erst-nach-innen\n +text: [^\n]+\n", "")
					.replaceAll("(decidedBy: erst-nach-innen|notDecidedBy: keine-zeit), ", "")
					.replaceAll("(?s)(plan|stop|mistakes):\n( {6}- [^\n]+\n)+", "$1: []\n"))
		.rewrite("channels.yml", (yaml) -> "budget: {}\nplaces: []\ndiscouraged: []\n")
		.rewrite("notices.yml", (yaml) -> "notices: []\ncontradictions: []\n")
		.rewrite("legal.yml", (yaml) -> "legal: []\ncaveat: \"Kein Rat.\"\n")
		.rewrite("measures.yml", (yaml) -> withoutEvidence(yaml).replaceAll("measures:\n[^\n]+\n", "measures: []\n"))
		.rewrite("sources.yml", (yaml) -> "sources: []\n")
		.rewrite("statements.yml", (yaml) -> "statements: []\n")
		.rewrite("doubts.yml", (yaml) -> "doubts: []\n")),

	AN_EXAMPLE((small) -> small.append("catalogue.yml",
			"example: {title: \"Beispiel\", answers: {gespraech: nie, stil: offen, zeit: keine}}\n")),

	TEXTS_THAT_STAY_EMPTY((small) -> small
		.change("recommendations.yml", "    sentence: \"Visitenkarte.\"",
				"    sentence: {all: [{when: {axis: need, from: 100}, text: \"Nie.\"}]}")
		.change("rules.yml", "sentence: \"Eine Visitenkarte genügt.\"",
				"sentence: [{text: \"{parts}\", parts: [{when: {axis: need, from: 100}, text: \"Nie\"}]}]")
		.change("rules.yml", "sentence: \"Bedarf und Bereitschaft entscheiden.\"",
				"sentence: {all: [{when: {axis: need, from: 100}, text: \"Nie.\"}]}")),

	LONG_TEXTS((small) -> texts(small, "Ein langer Satz mit vielen Wörtern. ".repeat(80).strip())),

	LONG_WORDS((small) -> texts(small, "Donaudampfschifffahrt".repeat(40))),

	SPECIAL_SIGNS((small) -> texts(small, "<b>&amp; 'x' ?? 100 % ] ]]> \uD83D\uDE00 \u05D0\u05D1 \u202E ;,\\\\ #")),

	MOST_MINUTES((small) -> small
		.rewrite("recommendations.yml",
				(yaml) -> yaml.replaceAll("minutes: (\\[\\d+, \\d+\\]|\\d+)", "minutes: [0, 10080]")
					.replaceAll("after: P\\w+", "after: P10Y"))
		.rewrite("channels.yml",
				(yaml) -> yaml.replace("setup: [60, 60]", "setup: 10080")
					.replace("weekly: [15, 15]", "weekly: [10080, 10080]")
					.replace("minimum: 5", "minimum: 10080")
					.replace("eine: 60", "eine: 10080")
					.replace("places:\n", "places:\n" + lines(40, EdgeCatalogue::place)))),

	NO_MINUTES((small) -> small
		.rewrite("recommendations.yml",
				(yaml) -> yaml.replaceAll("minutes: (\\[\\d+, \\d+\\]|\\d+)", "minutes: 0")
					.replaceAll("after: P\\w+", "after: P1D"))
		.rewrite("channels.yml", (yaml) -> yaml.replaceAll("\\[(60, 60|15, 15)\\]", "0").replace("60}", "0}"))),

	BORDERLINE_EVERYWHERE((small) -> small.change("catalogue.yml", "borderlineWithin: 4", "borderlineWithin: 100")),

	BORDERLINE_NOWHERE((small) -> small.change("catalogue.yml", "borderlineWithin: 4", "borderlineWithin: 0")),

	LARGEST_CONDITION((small) -> small.change("rules.yml", "when: {answer: stil, in: gar-nicht}",
			"when: {any: [" + lines(100, (i) -> "{answer: stil, in: gar-nicht},") + "]}")),

	LONGEST_IDS((small) -> small
		.append("questions.yml", lines(49, (i) -> question(longest("frage", i), "none", i, longest("o", i))))
		.append("questions.yml", question("f".repeat(20), "none", 49, "o".repeat(18)))
		.rewrite("rules.yml", (yaml) -> yaml.replace("first:\n", "first:\n  - {id: " + "s".repeat(56)
				+ ", name: \"R\", when: {axis: need, from: 0}, verdict: innen, sentence: \"Satz.\"}\n"
				+ lines(15, (i) -> "  - {id: " + longest("r", i)
						+ ", name: \"R\", when: {axis: need, from: 0}, verdict: innen, sentence: \"Satz.\"}\n"))));

	private static final String BANDS = "    bands:\n      - {id: niedrig, title: \"niedrig\", from: 0, to: 49}\n"
			+ "      - {id: hoch, title: \"hoch\", from: 50, to: 100}\n";

	private final Consumer<SmallCatalogue> change;

	EdgeCatalogue(Consumer<SmallCatalogue> change) {
		this.change = change;
	}

	/** Writes folders and words of all; returns the location. */
	public static String writeAll(Path folder) {
		for (EdgeCatalogue edge : values()) {
			edge.write(folder);
		}
		return folder.toUri().toString();
	}

	/** Writes folder and words of this one; returns the location of all. */
	public String write(Path folder) {
		try {
			Path words = Path.of(EdgeCatalogue.class.getResource("/").toURI())
				.resolve("messages_" + language() + ".properties");
			if (!Files.exists(words)) {
				Files.createFile(words);
			}
			if (!Files.exists(folder.resolve(version()))) {
				changed(Files.createDirectory(folder.resolve(version())));
			}
			return folder.toUri().toString();
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The small catalogue with this change, in a folder. */
	public SmallCatalogue changed(Path folder) {
		try {
			SmallCatalogue small = new SmallCatalogue(folder).change("catalogue.yml", "\"2020-01\"",
					"\"" + version() + "\"\nlanguage: " + language());
			this.change.accept(small);
			return small;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String version() {
		return "2020-01-31-" + language();
	}

	/** For private use by ISO 639-2, so nobody's browser asks for it. */
	public String language() {
		return "qa" + (char) ('a' + ordinal());
	}

	private static void bands(SmallCatalogue small, int count) {
		String bands = "    bands:\n" + lines(count, (i) -> "      - {id: b" + i + ", title: \"Stufe " + i
				+ "\", from: " + i + ", to: " + ((i + 1 == count) ? 100 : i) + "}\n");
		small.rewrite("catalogue.yml", (yaml) -> yaml.replace(BANDS, bands));
	}

	private static void texts(SmallCatalogue small, String text) {
		for (String file : new String[] { "catalogue.yml", "questions.yml", "rules.yml", "recommendations.yml",
				"channels.yml", "notices.yml", "legal.yml", "measures.yml", "sources.yml", "statements.yml",
				"doubts.yml" }) {
			small.rewrite(file, (yaml) -> yaml
				.replaceAll("\"[A-ZÄÖÜ][a-zäöüß][^\"{}]*\"",
						java.util.regex.Matcher.quoteReplacement("\"" + text + "\""))
				.replaceAll("(\\n    name: )\"[^\"]{31,}\"(\\n    (text|why))", "$1\"" + "N".repeat(30) + "\"$2"));
		}
	}

	private static String withoutEvidence(String yaml) {
		return yaml.replaceAll("\n +evidence: \\[[^\\]]*\\]", "").replaceAll(", evidence: \\[[^\\]]*\\]", "");
	}

	static String question(String id, String axis, int number, String option) {
		return "\n  - id: " + id + "\n    dimension: ressourcen\n    axis: " + axis + "\n    kind: single\n"
				+ "    control: own\n    name: \"Frage\"\n    text: \"Frage " + number + "?\"\n    why: \"Darum.\"\n"
				+ "    options:\n      - {id: a" + option
				+ ", text: \"A\", turn: \"A\", because: \"weil A\"}\n      - {id: b" + option
				+ ", text: \"B\", turn: \"B\", because: \"weil B\"}\n";
	}

	private static String place(int number) {
		return "  - {id: ort" + number + ", activity: a" + number + ", group: care, name: \"Ort\", reason: \"Grund.\", "
				+ "setup: 10080, weekly: [0, 10080]}\n";
	}

	/** An id of the longest kind that is still accepted. */
	private static String longest(String start, int number) {
		return (start + number + "-" + "x".repeat(60)).substring(0, 58);
	}

	static String lines(int count, IntFunction<String> line) {
		return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
