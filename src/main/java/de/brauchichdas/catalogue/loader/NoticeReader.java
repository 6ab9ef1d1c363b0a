package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.content.CrisisPlan;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.content.Notice;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.content.SuccessSign;

/**
 * Reads notices, contradictions, legal lines, measures, the crisis plan and the sources.
 */
final class NoticeReader {

	private static final int MOST_LINES = 3;

	/** The interface has words for these kinds only. */
	private static final Set<String> KINDS = Set.of("figures", "guide", "law", "text");

	private static final Set<String> STRENGTHS = Set.of("A", "A/B", "B", "B/C", "C/B", "C");

	private final ConditionReader conditions;

	private final TextReader texts;

	NoticeReader(ConditionReader conditions, TextReader texts) {
		this.conditions = conditions;
		this.texts = texts;
	}

	Notice notice(YamlEntry entry) {
		return new Notice(entry.text("id"), this.conditions.optional(entry, "when"), this.texts.read(entry, "text"),
				entry.texts("evidence"));
	}

	Notice contradiction(YamlEntry entry) {
		return new Notice(entry.text("id"), this.conditions.read(entry, "when"), this.texts.read(entry, "text"),
				entry.texts("evidence"));
	}

	LegalLine legalLine(YamlEntry entry) {
		return new LegalLine(entry.text("id"), entry.text("title"), this.conditions.optional(entry, "when"),
				this.texts.read(entry, "text"), entry.text("stand"), entry.texts("evidence"));
	}

	SuccessSign measure(YamlEntry entry) {
		return new SuccessSign(entry.text("id"), this.conditions.read(entry, "when"), entry.text("title"),
				measureLines(entry), entry.texts("evidence"));
	}

	CrisisPlan crisisPlan(YamlEntry entry) {
		CrisisPlan plan = new CrisisPlan(this.conditions.read(entry, "when"), entry.text("title"),
				lines(entry, "lines"), entry.text("avoid"), entry.texts("evidence"));
		entry.finish();
		return plan;
	}

	static Source source(YamlEntry entry) {
		ConditionReader.require(entry, KINDS.contains(entry.text("kind")),
				"'kind' must be figures, guide, law or text");
		ConditionReader.require(entry, STRENGTHS.contains(entry.text("strength")),
				"'strength' must be A, A/B, B, B/C, C/B or C");
		return new Source(entry.text("id"), entry.text("kind"), entry.text("title"), entry.text("where"),
				entry.text("date"), entry.optionalNumber("year", 1, 9999), entry.text("strength"));
	}

	static SourceStatement statement(YamlEntry entry) {
		return new SourceStatement(entry.text("id"), entry.text("source"), entry.text("text"), entry.flag("toneOnly"));
	}

	private static List<String> measureLines(YamlEntry entry) {
		List<String> lines = lines(entry, "lines");
		ConditionReader.require(entry, lines.size() <= MOST_LINES, "'lines' must be at most " + MOST_LINES);
		return lines;
	}

	private static List<String> lines(YamlEntry entry, String key) {
		List<String> lines = entry.texts(key);
		if (lines.isEmpty()) {
			throw entry.fault("'" + key + "' must have at least one line");
		}
		return lines;
	}

}
