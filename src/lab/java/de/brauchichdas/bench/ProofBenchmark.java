package de.brauchichdas.bench;

import java.util.concurrent.TimeUnit;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.proof.CatalogueProof;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole space of questionnaires; the first shot is in a cold process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class ProofBenchmark {

	/** Of the seeds from 1 to 39 the one with the most pairs of classes. */
	private static final long SEED = 2;

	private final Catalogue real = ReleasedCatalogue.CATALOGUE;

	private final Catalogue generated = RandomCatalogue.of(SEED, 30, 4, 10);

	@Benchmark
	public Object real() {
		return proof(this.real);
	}

	@Benchmark
	public Object thirtyQuestions() {
		return proof(this.generated);
	}

	/** What is measured, for both catalogues. */
	private static Object proof(Catalogue catalogue) {
		return CatalogueProof.ofDecisions(catalogue);
	}

}
