package de.brauchichdas.operation.logging;

import java.nio.file.Path;
import java.time.Duration;

import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.operation.start.StartWords;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The switch for developers shows what is otherwise left out, and says that it is on. */
class FullLogsTest {

	private static final String SENT = "qvxzkonfidentiell";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void logsNameRequestsIfAndOnlyIfTheyAreFull(boolean full) {
		String written;
		try (ApplicationProcess running = ApplicationProcess.ofClasses()
			.in(this.folder)
			.start("--server.port=0", "--management.server.port=0", "--brauchichdas.full-logs=" + full,
					"--logging.level.org.springframework.web=debug")) {
			running.ports().get("/?" + SENT);
			running.stop(Duration.ofMinutes(1));
			written = running.output();
		}
		assertThat(written.contains(SENT)).isEqualTo(full);
		assertThat(written.contains(PrivateEvent.LEFT_OUT)).isNotEqualTo(full);
		assertThat(written.contains(StartWords.of("full-logs"))).isEqualTo(full);
	}

}
