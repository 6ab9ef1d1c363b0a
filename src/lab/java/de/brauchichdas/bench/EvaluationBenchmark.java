package de.brauchichdas.bench;

import java.util.concurrent.TimeUnit;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One questionnaire, from answers to evaluation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {

	private final Answers example = WorkedExample.named("t01").answers(ReleasedCatalogue.CATALOGUE);

	private final RandomQuestionnaires random = new RandomQuestionnaires();

	@Benchmark
	public Evaluation example() {
		return Scoring.evaluate(ReleasedCatalogue.CATALOGUE, this.example);
	}

	@Benchmark
	public Evaluation random() {
		return Scoring.evaluate(ReleasedCatalogue.CATALOGUE, this.random.next());
	}

}
