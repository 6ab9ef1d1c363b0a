package de.brauchichdas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connects for the pool. Once the database has been there, it waits for it to come back:
 * the pool itself would pause up to 5 seconds between two attempts.
 */
final class RetryingDataSource extends DelegatingDataSource {

	private static final Logger log = LoggerFactory.getLogger(RetryingDataSource.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private volatile boolean known;

	private volatile boolean away;

	private final DataSource again;

	/**
	 * @param again connects once the database has been there, and never makes a new one
	 */
	RetryingDataSource(DataSource first, DataSource again) {
		super(first);
		this.again = again;
	}

	/** Whether the last attempt failed; another follows until one succeeds. */
	boolean isAway() {
		return this.away;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return patiently(super::getConnection);
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return patiently(() -> super.getConnection(username, password));
	}

	private Connection patiently(Attempt attempt) throws SQLException {
		while (true) {
			try {
				Connection connection = attempt.connect();
				if (this.away) {
					log.info("The database is back");
				}
				if (!this.known) {
					setTargetDataSource(this.again);
					this.known = true;
				}
				this.away = false;
				return connection;
			}
			catch (SQLException ex) {
				if (!this.known || !pause()) {
					throw ex;
				}
				if (!this.away) {
					log.warn("No connection to the database, asking again every {} ms: {}", PAUSE.toMillis(),
							DatabaseOutage.description(ex));
				}
				this.away = true;
			}
		}
	}

	/** Returns false if the pool is being closed. */
	private static boolean pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private interface Attempt {

		Connection connect() throws SQLException;

	}

}
