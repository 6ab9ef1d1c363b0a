package de.brauchichdas.scoring;

import java.util.stream.Stream;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the released catalogue gives each worked example the result that the experts
 * gave it.
 */
class WorkedExamplesTest {

	static Stream<WorkedExample> examples() {
		return WorkedExample.all();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aWorkedCaseGetsItsPointsRulesAndVerdict(WorkedExample example) {
		Evaluation evaluation = Scoring.evaluate(ReleasedCatalogue.CATALOGUE,
				example.answers(ReleasedCatalogue.CATALOGUE));
		assertThat(evaluation.need()).as("need").isEqualTo(example.need());
		assertThat(evaluation.readiness()).as("readiness").isEqualTo(example.readiness());
		assertThat(evaluation.rules()).extracting(FiredRule::id).isEqualTo(example.rules());
		assertThat(evaluation.verdict().id()).isEqualTo(example.verdict());
	}

}
