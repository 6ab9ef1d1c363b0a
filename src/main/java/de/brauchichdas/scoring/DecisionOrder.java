package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.Facts;

/**
 * Step 2 of the evaluation: applies the order of decision. First come the rules before
 * the grid, of which one can end the decision, then the grid, then the rules after it,
 * each of which can replace the verdict.
 */
public final class DecisionOrder {

	private DecisionOrder() {
	}

	/**
	 * @param facts the answers that count and the points of both axes
	 */
	public static DecisionOutcome decide(DecisionRules rules, Facts facts) {
		List<Rule> fired = new ArrayList<>(4);
		for (Rule rule : rules.beforeGrid()) {
			if (rule.when().holds(facts)) {
				fired.add(rule);
				if (rule.ends()) {
					return new DecisionOutcome(rule.verdict(), fired);
				}
			}
		}
		VerdictGrid.Case gridCase = firstFittingCase(rules.grid(), facts);
		if (gridCase.rule() != null) {
			fired.add(gridCase.rule());
		}
		return applyAfterGrid(rules.afterGrid(), facts.withVerdict(gridCase.verdict()), fired);
	}

	private static VerdictGrid.Case firstFittingCase(VerdictGrid grid, Facts facts) {
		for (VerdictGrid.Case gridCase : grid.cases()) {
			if (gridCase.when() == null || gridCase.when().holds(facts)) {
				return gridCase;
			}
		}
		throw new IllegalStateException("The last case of the grid is unconditional");
	}

	private static DecisionOutcome applyAfterGrid(List<Rule> rules, Facts start, List<Rule> fired) {
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
		fired.removeIf((rule) -> !rule.countsAsFired(verdict));
		return new DecisionOutcome(verdict, fired);
	}

}
