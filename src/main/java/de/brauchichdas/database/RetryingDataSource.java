package de.brauchichdas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens the connections for the pool. After the first success it retries every 200 ms
 * while the database is away; the pool itself would pause up to 5 seconds between two
 * attempts. Before the first success it fails at once, so that a start with wrong
 * settings ends.
 */
final class RetryingDataSource extends DelegatingDataSource {

	private static final Logger log = LoggerFactory.getLogger(RetryingDataSource.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private volatile boolean connectedBefore;

	private volatile boolean away;

	private final DataSource reconnecting;

	/**
	 * @param first opens the first connection and may create the database
	 * @param reconnecting opens all later connections and never creates a database
	 */
	RetryingDataSource(DataSource first, DataSource reconnecting) {
		super(first);
		this.reconnecting = reconnecting;
	}

	/** Tells whether the last attempt failed; retries go on until one succeeds. */
	boolean isAway() {
		return this.away;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return connectWithRetries(super::getConnection);
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return connectWithRetries(() -> super.getConnection(username, password));
	}

	private Connection connectWithRetries(Attempt attempt) throws SQLException {
		while (true) {
			try {
				Connection connection = attempt.connect();
				if (this.away) {
					log.info("The database is back");
				}
				if (!this.connectedBefore) {
					setTargetDataSource(this.reconnecting);
					this.connectedBefore = true;
				}
				this.away = false;
				return connection;
			}
			catch (SQLException ex) {
				if (!this.connectedBefore || !pause()) {
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

	/**
	 * Waits before the next attempt. Returns false if the thread is interrupted because
	 * the pool closes.
	 */
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
