package de.brauchichdas.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose names match the regular expression {@code -Dbench}, which is
 * all by default.
 */
class BenchmarkRun {

	@Test
	void run() throws RunnerException {
		new Runner(new OptionsBuilder().include(System.getProperty("bench", ".*"))
			.shouldFailOnError(true)
			.resultFormat(ResultFormatType.JSON)
			.result("target/benchmark.json")
			.build()).run();
	}

}
