package de.brauchichdas.operation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Moves all data from the H2 file of this application to an empty PostgreSQL database.
 */
final class H2ToPostgres {

	// Error codes of H2.
	private static final int ALREADY_OPEN = 90020;

	private static final int NOT_FOUND = 90146;

	private final String targetUrl;

	private final DataSource source;

	private final DataSource target;

	private H2ToPostgres(String targetUrl, DataSource source, DataSource target) {
		this.targetUrl = targetUrl;
		this.source = source;
		this.target = target;
	}

	/**
	 * Reads the URL of the H2 file and the credentials from the settings.
	 * @throws MoveRefusedException if the source is no H2 file, the target no PostgreSQL,
	 * or the target URL contains a password
	 */
	static H2ToPostgres fromSettings(String targetUrl, Environment environment) {
		String sourceUrl = environment.getProperty("spring.datasource.url", "");
		if (!H2Backup.isFile(sourceUrl)) {
			throw new MoveRefusedException("move.source-no-file");
		}
		if (!targetUrl.startsWith("jdbc:postgresql:")) {
			throw new MoveRefusedException("move.target-not-postgresql");
		}
		if (targetUrl.contains("password")) {
			throw new MoveRefusedException("move.password-in-command");
		}
		return new H2ToPostgres(targetUrl,
				database(sourceUrl + ";IFEXISTS=TRUE", environment, "spring.datasource.username",
						"spring.datasource.password"),
				database(targetUrl, environment, "brauchichdas.move.username", "brauchichdas.move.password"));
	}

	/**
	 * Moves the data, all rows or none. The connection to H2 stays open until the end so
	 * that the application cannot start meanwhile.
	 * @return number of rows by table
	 * @throws MoveRefusedException if nothing was moved
	 */
	Map<String, Long> move() {
		try (Connection from = openSource(); Connection to = openTarget()) {
			try {
				refuseForeignTables(to);
				Flyway.configure().dataSource(this.source).load().migrate();
				Flyway.configure().dataSource(this.target).load().migrate();
				return new TableCopier(from, to).copyAll();
			}
			catch (SQLException | MoveRefusedException ex) {
				if (!to.getAutoCommit()) {
					to.rollback();
				}
				throw ex;
			}
		}
		catch (SQLException | FlywayException ex) {
			throw new MoveRefusedException("move.failed", firstLine(ex));
		}
	}

	private void refuseForeignTables(Connection to) throws SQLException {
		try (var history = to.getMetaData().getTables(null, to.getSchema(), "flyway_schema_history", null)) {
			if (!history.next() && !TableCopier.tables(to).isEmpty()) {
				throw new MoveRefusedException("move.target-not-empty", TableCopier.tables(to).get(0));
			}
		}
	}

	private Connection openSource() {
		try {
			return this.source.getConnection();
		}
		catch (SQLException ex) {
			throw switch (ex.getErrorCode()) {
				case ALREADY_OPEN -> new MoveRefusedException("move.source-in-use");
				case NOT_FOUND -> new MoveRefusedException("move.source-missing");
				default -> new MoveRefusedException("move.source-unreadable", firstLine(ex));
			};
		}
	}

	private Connection openTarget() {
		try {
			return this.target.getConnection();
		}
		catch (SQLException ex) {
			throw new MoveRefusedException("move.target-unreachable", this.targetUrl, firstLine(ex));
		}
	}

	private static DataSource database(String url, Environment environment, String username, String password) {
		return new DriverManagerDataSource(url, environment.getProperty(username, ""),
				environment.getProperty(password, ""));
	}

	private static String firstLine(Exception ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
	}

}
