package de.brauchichdas.bench;

import java.util.concurrent.TimeUnit;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything the answer of one questionnaire hinges on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TurningPointsBenchmark {

	private final DecisionSpace space = DecisionSpace.of(ReleasedCatalogue.CATALOGUE);

	private final RandomQuestionnaires random = new RandomQuestionnaires();

	@Benchmark
	public TurningPoints random() {
		return TurningPoints.of(this.space, this.random.next());
	}

}
