package de.brauchichdas.catalogue.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.question.Condition;

/**
 * The order of decision: rules before the grid, the grid, rules after it.
 *
 * @param guards what must hold for every questionnaire; proven, not decided by
 * @param neverLowering ids of questions whose better answer must never lower the verdict
 * @param thresholds the points that the order of decision can tell apart
 */
public record DecisionRules(List<Rule> first, VerdictGrid grid, List<Rule> then, List<VerdictGuard> guards,
		List<String> neverLowering, AxisThresholds thresholds) {

	public DecisionRules(List<Rule> first, VerdictGrid grid, List<Rule> then, List<VerdictGuard> guards,
			List<String> neverLowering) {
		this(first, grid, then, guards, neverLowering, new AxisThresholds(conditions(first, grid, then)));
	}

	private static Stream<Condition> conditions(List<Rule> first, VerdictGrid grid, List<Rule> then) {
		return Stream.concat(grid.cases().stream().map(VerdictGrid.Case::when).filter(Objects::nonNull),
				Stream.of(first, then).flatMap(List::stream).map(Rule::when));
	}

	/** Every rule in the order of decision. */
	public List<Rule> all() {
		return Stream
			.of(this.first.stream(), this.grid.cases().stream().map(VerdictGrid.Case::rule).filter(Objects::nonNull),
					this.then.stream())
			.<Rule>flatMap((rules) -> rules)
			.toList();
	}

	/** The same order of decision as if this rule did not exist. */
	public DecisionRules without(Rule rule) {
		List<VerdictGrid.Case> cases = this.grid.cases()
			.stream()
			.filter((field) -> !rule.equals(field.rule()))
			.toList();
		return new DecisionRules(this.first.stream().filter((other) -> !other.equals(rule)).toList(),
				new VerdictGrid(cases, this.grid.sentence()),
				this.then.stream().filter((other) -> !other.equals(rule)).toList(), this.guards, this.neverLowering);
	}

}
