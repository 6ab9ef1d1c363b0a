package de.brauchichdas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connection pool as the application sees it. While the database is away and the pool
 * has no connection, it fails at once instead of waiting; otherwise, at a few hundred
 * requests per second, the waiting requests would soon hold every thread.
 */
final class FailFastDataSource extends DelegatingDataSource {

	private final HikariDataSource pool;

	private final RetryingDataSource retrying;

	FailFastDataSource(HikariDataSource pool, RetryingDataSource retrying) {
		super(pool);
		this.pool = pool;
		this.retrying = retrying;
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (this.retrying.isAway() && this.pool.getHikariPoolMXBean().getTotalConnections() == 0) {
			throw new SQLTransientConnectionException("The database is away", "08001");
		}
		return super.getConnection();
	}

}
