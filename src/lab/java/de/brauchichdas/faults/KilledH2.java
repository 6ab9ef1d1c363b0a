package de.brauchichdas.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * H2 lives in the process of the application and dies with it. To let it die alone it is
 * opened to others and told to stop without writing anything, which is how H2 tests its
 * own crashes.
 */
final class KilledH2 implements KillableDatabase {

	private final String url;

	KilledH2(Path folder) {
		this.url = "jdbc:h2:file:" + folder.resolve("daten").toAbsolutePath();
	}

	@Override
	public String[] arguments() {
		return new String[] { "--spring.datasource.url=" + this.url };
	}

	@Override
	public String[] argumentsToKillIt() {
		return new String[] { "--spring.datasource.url=" + this.url + ";AUTO_SERVER=TRUE" };
	}

	@Override
	public void kill() {
		try (Connection connection = DriverManager.getConnection(this.url + ";AUTO_SERVER=TRUE;IFEXISTS=TRUE", "sa", "");
				var statement = connection.createStatement()) {
			statement.execute("shutdown immediately");
		}
		catch (SQLException ex) {
			// It stopped before it could answer.
		}
	}

	@Override
	public void start() {
		// The next connection opens it.
	}

	@Override
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url + ";IFEXISTS=TRUE", "sa", "");
	}

	@Override
	public void close() {
		// Nothing runs.
	}

}
