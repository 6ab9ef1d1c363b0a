package de.brauchichdas.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The order of decision: rules before the grid, the grid, rules after it. */
public record Rules(List<Rule> first, Grid grid, List<Rule> then) {

	/** Every rule in the order of decision. */
	public List<Rule> all() {
		return Stream
			.of(this.first.stream(), this.grid.cases().stream().map(Grid.Case::rule).filter(Objects::nonNull),
					this.then.stream())
			.<Rule>flatMap((rules) -> rules)
			.toList();
	}

}
