package de.brauchichdas.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.brauchichdas.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk without space and a folder without permission to write. The full disk is a limit
 * of the process for the size of a file, which also binds root and can be lifted while it
 * runs.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FullDiskTest {

	private static final int OWNERS = 4;

	/** What the database may still grow when the disk gets full. */
	private static final int BYTES_LEFT = 100_000;

	private static final int REFUSALS = 20;

	@TempDir
	private Path folder;

	@Test
	void whatWasAcknowledgedBeforeTheDiskWasFullIsThereAndItGoesOnWithSpace() throws Exception {
		AcknowledgedChecks ledger = new AcknowledgedChecks();
		int port = ApplicationProcess.freePort();
		ApplicationProcess application = KilledApplication.at(port, "full-disk");
		List<VirtualOwner> owners = IntStream.range(0, OWNERS)
			.mapToObj((number) -> new VirtualOwner(port, ledger, number))
			.toList();
		ExecutorService threads = Executors.newFixedThreadPool(OWNERS);
		KillableDatabase database = new KilledH2(this.folder);
		try {
			application.begin(database.arguments()).awaitFirstPage(port);
			owners.forEach(threads::submit);
			ledger.untilNext(System.nanoTime());
			limit(application, String.valueOf(Files.size(this.folder.resolve("daten.mv.db")) + BYTES_LEFT));
			while (ledger.unavailable.get() < REFUSALS && ledger.violations.isEmpty()) {
				ApplicationProcess.pause(50);
			}
			int before = ledger.acknowledged.get();
			limit(application, "unlimited");
			Duration back = ledger.untilNext(System.nanoTime());
			ApplicationProcess.pause(1000);
			owners.forEach(VirtualOwner::stop);
			threads.shutdown();
			assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
			assertThat(ledger.violations).isEmpty();
			assertThat(ledger.acknowledged.get()).isGreaterThan(before);
			StoredChecksProof proof = new StoredChecksProof(port, ledger);
			proof.everyAcknowledgedAnswerIsThere();
			application.kill();
			try (Connection connection = database.connect()) {
				proof.noRowIsDoubledOrHalf(connection);
			}
			FaultReport.add("full disk: " + before + " acknowledged before, " + ledger.unavailable + " pages 503, "
					+ "first 303 after there is space " + back.toMillis() + " ms");
		}
		finally {
			owners.forEach(VirtualOwner::stop);
			threads.shutdownNow();
			application.kill();
		}
	}

	@Test
	void aFileInPlaceOfTheFolderStopsTheStartWithOneLine() throws IOException {
		Path file = Files.createFile(this.folder.resolve("data"));
		assertRefused("no-folder", file.resolve("daten"));
	}

	@Test
	void aFolderInWhichNobodyMayWriteStopsTheStartWithOneLine() throws IOException {
		assertRefused("read-only", Path.of("/proc/daten")); // binds root too
	}

	private static void assertRefused(String name, Path database) throws IOException {
		ApplicationProcess application = KilledApplication.at(0, name);
		application.begin("--spring.datasource.url=jdbc:h2:file:" + database);
		assertThat(application.exitCode()).isNotZero();
		assertThat(application.output()).contains(word("database-file")).doesNotContain("\tat ");
	}

	private static void limit(ApplicationProcess application, String bytes) throws IOException, InterruptedException {
		int code = new ProcessBuilder("prlimit", "--pid", String.valueOf(application.pid()), "--fsize=" + bytes + ":unlimited")
			.inheritIO()
			.start()
			.waitFor();
		assertThat(code).as("prlimit of util-linux").isZero();
	}

}
