package de.brauchichdas.faults;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that survives being killed. */
interface KillableDatabase extends AutoCloseable {

	/** Arguments for the application while it is killed itself. */
	String[] arguments();

	/** Arguments for the application while its database is killed. */
	String[] argumentsToKillIt();

	void kill();

	/** Returns when it takes connections again. */
	void start();

	/** A connection past the application; on H2 only while that is stopped. */
	Connection connect() throws SQLException;

	@Override
	void close();

}
