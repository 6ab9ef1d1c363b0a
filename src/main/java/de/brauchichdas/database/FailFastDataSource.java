package de.brauchichdas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool as the application sees it: while the database is away and no connection is
 * left, nobody waits for one. Otherwise a few hundred requests a second would soon hold
 * every thread, and the last of them wait for minutes.
 */
final class FailFastDataSource extends DelegatingDataSource {

	private final HikariDataSource pool;

	private final RetryingDataSource source;

	FailFastDataSource(HikariDataSource pool, RetryingDataSource source) {
		super(pool);
		this.pool = pool;
		this.source = source;
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (this.source.isAway() && this.pool.getHikariPoolMXBean().getTotalConnections() == 0) {
			throw new SQLTransientConnectionException("The database is away", "08001");
		}
		return super.getConnection();
	}

}
