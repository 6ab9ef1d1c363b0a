package de.brauchichdas.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what H2 has committed survives {@code kill -9} when it may not delay
 * writing.
 */
class DurabilityTest {

	private static final int ENOUGH = 50;

	@TempDir
	private Path folder;

	@Test
	void withOurUrlEveryCommitSurvives() throws Exception {
		String url = new H2Url(url()).withDurableCommits();
		int acknowledged = commitUntilKilled(url);
		assertThat(stored(url)).isGreaterThanOrEqualTo(acknowledged);
	}

	@Test
	void withADelayCommitsAreLostWhichIsWhyItIsRefused() throws Exception {
		String url = url() + ";WRITE_DELAY=60000";
		int acknowledged = commitUntilKilled(url);
		assertThat(stored(url)).isLessThan(acknowledged);
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("daten").toAbsolutePath();
	}

	private static int commitUntilKilled(String url) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Commits.class.getName(), url)
			.redirectErrorStream(true)
			.start();
		int acknowledged = 0;
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			while (acknowledged < ENOUGH) {
				acknowledged = Integer.parseInt(lines.readLine());
			}
			process.toHandle().destroyForcibly(); // leaves what it said readable
			for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
				acknowledged = Math.max(acknowledged, Integer.parseInt(line));
			}
		}
		process.onExit().join();
		return acknowledged;
	}

	private static int stored(String url) throws SQLException {
		try (var connection = DriverManager.getConnection(url, "sa", "");
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select count(*) from answers")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	/** Runs in a process of its own and says what is committed. */
	static final class Commits {

		private Commits() {
		}

		public static void main(String[] arguments) throws SQLException {
			try (var connection = DriverManager.getConnection(arguments[0], "sa", "");
					var statement = connection.createStatement()) {
				statement.execute("create table answers (id int)");
				statement.execute("checkpoint sync");
				connection.setAutoCommit(false);
				for (int i = 1; true; i++) {
					statement.execute("insert into answers values (" + i + ")");
					connection.commit();
					System.out.println(i);
				}
			}
		}

	}

}
