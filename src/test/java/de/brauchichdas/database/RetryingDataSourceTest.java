package de.brauchichdas.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the application waits for a lost database and does not replace it by an
 * empty one.
 */
class RetryingDataSourceTest {

	@Test
	void aFileThatIsGoneIsNotMadeAnew(@TempDir Path folder) throws Exception {
		H2Url url = new H2Url("jdbc:h2:file:" + folder.resolve("daten"));
		RetryingDataSource patient = new RetryingDataSource(new DriverManagerDataSource(url.withDurableCommits()),
				new DriverManagerDataSource(url.ofExistingFile()));
		try (Connection connection = patient.getConnection()) {
			assertThat(connection.isValid(1)).isTrue();
		}
		Path file = folder.resolve("daten.mv.db");
		Path elsewhere = folder.resolve("anderswo");
		Files.move(file, elsewhere);
		Thread asking = new Thread(() -> {
			try {
				patient.getConnection().close();
			}
			catch (java.sql.SQLException ex) {
				throw new IllegalStateException(ex);
			}
		});
		asking.start();
		Awaitility.await().until(patient::isAway);
		assertThat(file).doesNotExist();
		Files.move(elsewhere, file);
		asking.join(Duration.ofSeconds(20).toMillis());
		assertThat(asking.isAlive()).isFalse();
		assertThat(patient.isAway()).isFalse();
	}

}
