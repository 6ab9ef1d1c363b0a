package de.brauchichdas.database;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * H2 closes itself when it cannot write, and opens anew with the next connection. The
 * pool does not know the codes, and a connection in steady use is never tested: without
 * this all would stay closed until nobody asks for half a second.
 */
final class ClosedH2Eviction implements SQLExceptionOverride {

	@java.lang.Override
	public Override adjudicate(SQLException fault) {
		String state = (fault.getSQLState() != null) ? fault.getSQLState() : "";
		return (state.startsWith("90") || state.equals("HY000")) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
