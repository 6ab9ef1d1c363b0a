package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.Facts;

/** The order of decision: rules before the grid, the grid, rules after it. */
public final class DecisionOrder {

	private DecisionOrder() {
	}

	/**
	 * @param facts the answers that count and the points of both axes
	 */
	public static DecisionOutcome of(DecisionRules rules, Facts facts) {
		List<Rule> fired = new ArrayList<>(4);
		for (Rule rule : rules.first()) {
			if (rule.when().holds(facts)) {
				fired.add(rule);
				if (rule.ends()) {
					return new DecisionOutcome(rule.verdict(), fired);
				}
			}
		}
		VerdictGrid.Case field = field(rules.grid(), facts);
		if (field.rule() != null) {
			fired.add(field.rule());
		}
		return then(rules.then(), facts.withVerdict(field.verdict()), fired);
	}

	private static VerdictGrid.Case field(VerdictGrid grid, Facts facts) {
		for (VerdictGrid.Case field : grid.cases()) {
			if (field.when() == null || field.when().holds(facts)) {
				return field;
			}
		}
		throw new IllegalStateException("The last case of the grid is unconditional");
	}

	private static DecisionOutcome then(List<Rule> rules, Facts start, List<Rule> fired) {
		Facts facts = start;
		for (Rule rule : rules) {
			if (rule.when().holds(facts)) {
				fired.add(rule);
				facts = facts.withVerdict(rule.verdict());
				if (rule.ends()) {
					break;
				}
			}
		}
		var verdict = facts.verdict();
		if (verdict == null) {
			throw new IllegalStateException("The grid gives a verdict");
		}
		fired.removeIf((rule) -> !rule.counts(verdict));
		return new DecisionOutcome(verdict, fired);
	}

}
