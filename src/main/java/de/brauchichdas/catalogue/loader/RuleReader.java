package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.Condition;
import de.brauchichdas.catalogue.Grid;
import de.brauchichdas.catalogue.Guard;
import de.brauchichdas.catalogue.Rule;
import de.brauchichdas.catalogue.Rules;
import de.brauchichdas.catalogue.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the order of decision. */
final class RuleReader {

	private final ConditionReader conditions;

	private final TextReader texts;

	RuleReader(ConditionReader conditions, TextReader texts) {
		this.conditions = conditions;
		this.texts = texts;
	}

	Rules read(Entry file) {
		List<Rule> first = file.entries("first", this::rule);
		Entry grid = file.entry("grid");
		List<Grid.Case> cases = grid.entries("cases", this::gridCase);
		if (cases.isEmpty() || cases.get(cases.size() - 1).when() != null) {
			throw grid.fault("the last case must be unconditional");
		}
		Grid read = new Grid(cases, this.texts.read(grid, "sentence"));
		grid.finish();
		List<Rule> then = file.entries("then", this::rule);
		List<Guard> guards = file.has("guards") ? file.entries("guards", this::guard) : List.of();
		List<String> neverLowering = file.texts("neverLowering");
		neverLowering.forEach((id) -> this.conditions.requireQuestion(file, id));
		file.finish();
		return new Rules(first, read, then, guards, neverLowering);
	}

	private Guard guard(Entry entry) {
		return new Guard(entry.text("id"), this.conditions.read(entry, "when"),
				ConditionReader.verdicts(entry, "never"), entry.text("text"));
	}

	private Rule rule(Entry entry) {
		return rule(entry, entry.text("id"), this.conditions.read(entry, "when"), verdict(entry));
	}

	private Rule rule(Entry entry, String id, Condition when, Verdict verdict) {
		Set<Verdict> onlyIfFinal = entry.has("onlyIfFinal") ? ConditionReader.verdicts(entry, "onlyIfFinal") : Set.of();
		return new Rule(id, entry.text("name"), when, verdict, entry.flag("final"), onlyIfFinal,
				this.texts.read(entry, "sentence"), entry.texts("evidence"));
	}

	private Grid.Case gridCase(Entry entry) {
		String id = entry.text("id");
		Condition when = this.conditions.optional(entry, "when");
		Verdict verdict = verdict(entry);
		return new Grid.Case(id, when, verdict, entry.has("rule") ? gridRule(entry, id, when, verdict) : null);
	}

	private Rule gridRule(Entry entry, String id, @Nullable Condition when, Verdict verdict) {
		if (when == null) {
			throw entry.fault("a case that counts as a rule needs 'when'");
		}
		Entry rule = entry.entry("rule");
		Rule read = rule(rule, id, when, verdict);
		rule.finish();
		return read;
	}

	private static Verdict verdict(Entry entry) {
		return ConditionReader.verdict(entry, entry.text("verdict"));
	}

}
