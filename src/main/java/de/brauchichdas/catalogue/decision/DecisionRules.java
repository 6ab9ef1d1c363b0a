package de.brauchichdas.catalogue.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.question.Condition;

/**
 * All that decides the verdict, in its order: the rules before the grid, the grid, the
 * rules after it.
 *
 * @param beforeGrid rules that look at answers and points alone
 * @param afterGrid rules that can also look at the verdict of the grid
 * @param guards promises that the proof checks for every questionnaire; they decide
 * nothing
 * @param neverLowering ids of questions whose better answer must never lower the verdict;
 * the proof checks it
 * @param thresholds the points at which a condition of these rules changes
 */
public record DecisionRules(List<Rule> beforeGrid, VerdictGrid grid, List<Rule> afterGrid, List<VerdictGuard> guards,
		List<String> neverLowering, AxisThresholds thresholds) {

	public DecisionRules(List<Rule> beforeGrid, VerdictGrid grid, List<Rule> afterGrid, List<VerdictGuard> guards,
			List<String> neverLowering) {
		this(beforeGrid, grid, afterGrid, guards, neverLowering,
				new AxisThresholds(conditions(beforeGrid, grid, afterGrid)));
	}

	private static Stream<Condition> conditions(List<Rule> beforeGrid, VerdictGrid grid, List<Rule> afterGrid) {
		return Stream.concat(grid.cases().stream().map(VerdictGrid.Case::when).filter(Objects::nonNull),
				Stream.of(beforeGrid, afterGrid).flatMap(List::stream).map(Rule::when));
	}

	/** Returns every rule in the order of decision, those of the grid included. */
	public List<Rule> all() {
		return Stream
			.of(this.beforeGrid.stream(),
					this.grid.cases().stream().map(VerdictGrid.Case::rule).filter(Objects::nonNull),
					this.afterGrid.stream())
			.<Rule>flatMap((rules) -> rules)
			.toList();
	}

	/**
	 * Returns the same order of decision without one rule; the proof uses it to count
	 * where the rule decides.
	 */
	public DecisionRules without(Rule rule) {
		List<VerdictGrid.Case> cases = this.grid.cases()
			.stream()
			.filter((gridCase) -> !rule.equals(gridCase.rule()))
			.toList();
		return new DecisionRules(this.beforeGrid.stream().filter((other) -> !other.equals(rule)).toList(),
				new VerdictGrid(cases, this.grid.sentence()),
				this.afterGrid.stream().filter((other) -> !other.equals(rule)).toList(), this.guards,
				this.neverLowering);
	}

}
