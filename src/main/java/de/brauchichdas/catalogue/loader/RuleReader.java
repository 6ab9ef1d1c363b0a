package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the order of decision. */
final class RuleReader {

	private final ConditionReader conditions;

	private final TextReader texts;

	RuleReader(ConditionReader conditions, TextReader texts) {
		this.conditions = conditions;
		this.texts = texts;
	}

	DecisionRules read(YamlEntry file) {
		List<Rule> first = file.entries("first", this::rule);
		YamlEntry grid = file.entry("grid");
		List<VerdictGrid.Case> cases = grid.entries("cases", this::gridCase);
		if (cases.isEmpty() || cases.get(cases.size() - 1).when() != null) {
			throw grid.fault("the last case must be unconditional");
		}
		VerdictGrid read = new VerdictGrid(cases, this.texts.read(grid, "sentence"));
		grid.finish();
		List<Rule> then = file.entries("then", this::rule);
		List<VerdictGuard> guards = file.has("guards") ? file.entries("guards", this::guard) : List.of();
		List<String> neverLowering = file.texts("neverLowering");
		neverLowering.forEach((id) -> this.conditions.requireQuestion(file, id));
		file.finish();
		return new DecisionRules(first, read, then, guards, neverLowering);
	}

	private VerdictGuard guard(YamlEntry entry) {
		return new VerdictGuard(entry.text("id"), this.conditions.read(entry, "when"),
				ConditionReader.verdicts(entry, "never"), entry.text("text"));
	}

	private Rule rule(YamlEntry entry) {
		return rule(entry, entry.text("id"), this.conditions.read(entry, "when"), verdict(entry));
	}

	private Rule rule(YamlEntry entry, String id, Condition when, Verdict verdict) {
		Set<Verdict> onlyIfFinal = entry.has("onlyIfFinal") ? ConditionReader.verdicts(entry, "onlyIfFinal") : Set.of();
		return new Rule(id, entry.text("name"), when, verdict, entry.flag("final"), onlyIfFinal,
				this.texts.read(entry, "sentence"), entry.texts("evidence"));
	}

	private VerdictGrid.Case gridCase(YamlEntry entry) {
		String id = entry.text("id");
		Condition when = this.conditions.optional(entry, "when");
		Verdict verdict = verdict(entry);
		return new VerdictGrid.Case(id, when, verdict, entry.has("rule") ? gridRule(entry, id, when, verdict) : null);
	}

	private Rule gridRule(YamlEntry entry, String id, @Nullable Condition when, Verdict verdict) {
		if (when == null) {
			throw entry.fault("a case that counts as a rule needs 'when'");
		}
		YamlEntry rule = entry.entry("rule");
		Rule read = rule(rule, id, when, verdict);
		rule.finish();
		return read;
	}

	private static Verdict verdict(YamlEntry entry) {
		return ConditionReader.verdict(entry, entry.text("verdict"));
	}

}
