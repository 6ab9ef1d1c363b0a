package de.brauchichdas.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.brauchichdas.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 16 owners answer while the application is killed ten times and the database five times.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class NothingIsLostTest {

	private static final int OWNERS = 16;

	private static final int KILLS_OF_THE_APPLICATION = 10;

	private static final int KILLS_OF_THE_DATABASE = 5;

	/** Time of undisturbed answering, and of the database being away. */
	private static final long A_WHILE = 1500;

	private static final Duration PROMISED = Duration.ofSeconds(5);

	@TempDir
	private Path folder;

	private final int port = ApplicationProcess.freePort();

	private final AcknowledgedChecks ledger = new AcknowledgedChecks();

	@Test
	void onPostgres() throws Exception {
		try (KillableDatabase database = new KilledPostgres(this.folder.resolve("pg"))) {
			run("postgresql", database);
		}
	}

	@Test
	void onH2() throws Exception {
		try (KillableDatabase database = new KilledH2(this.folder)) {
			run("h2", database);
		}
	}

	private void run(String name, KillableDatabase database) throws Exception {
		ApplicationProcess application = KilledApplication.at(this.port, name);
		List<VirtualOwner> owners = IntStream.range(0, OWNERS)
			.mapToObj((number) -> new VirtualOwner(this.port, this.ledger, number))
			.toList();
		ExecutorService threads = Executors.newFixedThreadPool(OWNERS);
		List<Duration> starts = new ArrayList<>();
		List<Duration> returns = new ArrayList<>();
		try {
			start(application, database.arguments());
			owners.forEach(threads::submit);
			for (int kill = 1; kill <= KILLS_OF_THE_APPLICATION; kill++) {
				goOn();
				application.kill();
				starts.add(start(application, (kill < KILLS_OF_THE_APPLICATION) ? database.arguments()
						: database.argumentsToKillIt()));
			}
			for (int kill = 0; kill < KILLS_OF_THE_DATABASE; kill++) {
				goOn();
				database.kill();
				ApplicationProcess.pause(A_WHILE);
				database.start();
				returns.add(this.ledger.untilNext(System.nanoTime()));
			}
			goOn();
			owners.forEach(VirtualOwner::stop);
			threads.shutdown();
			assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
			prove(application, database);
		}
		finally {
			owners.forEach(VirtualOwner::stop);
			threads.shutdownNow();
			application.kill();
			report(name, starts, returns);
		}
		assertThat(returns).allSatisfy((time) -> assertThat(time).isLessThan(PROMISED));
	}

	private Duration start(ApplicationProcess application, String... arguments) {
		return application.begin(arguments).awaitFirstPage(this.port);
	}

	private void goOn() {
		this.ledger.untilNext(System.nanoTime());
		ApplicationProcess.pause(A_WHILE);
	}

	private void prove(ApplicationProcess application, KillableDatabase database) throws Exception {
		assertThat(this.ledger.violations).isEmpty();
		assertThat(this.ledger.broken.get()).as("requests that a kill interrupted").isPositive();
		StoredChecksProof proof = new StoredChecksProof(this.port, this.ledger);
		proof.everyAcknowledgedAnswerIsThere();
		proof.everyStartKeyLeadsToItsCheck();
		application.kill();
		try (Connection connection = database.connect()) {
			proof.noRowIsDoubledOrHalf(connection);
		}
	}

	private void report(String name, List<Duration> starts, List<Duration> returns) throws IOException {
		FaultReport.add(name + ": " + this.ledger.checks.size() + " checks, " + this.ledger.acknowledged + " acknowledged, "
				+ this.ledger.unavailable + " pages 503, " + this.ledger.broken + " broken connections, longest fault "
				+ this.ledger.longestFault.get() / 1_000_000 + " ms, starts " + millis(starts)
				+ " ms, first 303 after the database is back " + millis(returns) + " ms");
	}

	private static List<Long> millis(List<Duration> times) {
		return times.stream().map(Duration::toMillis).toList();
	}

}
