package de.brauchichdas.database;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Makes the pool drop connections to an H2 database that has closed itself. H2 does so
 * when it cannot write, and reopens with the next connection; without this class the pool
 * would keep its closed connections, because it does not know the error codes and does
 * not test a connection in steady use.
 */
final class ClosedH2Eviction implements SQLExceptionOverride {

	@java.lang.Override
	public Override adjudicate(SQLException exception) {
		String state = (exception.getSQLState() != null) ? exception.getSQLState() : "";
		return (state.startsWith("90") || state.equals("HY000")) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
