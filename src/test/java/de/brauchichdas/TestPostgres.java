package de.brauchichdas;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One real PostgreSQL for all tests of a run; every context gets a database of its own.
 */
public final class TestPostgres {

	private static final EmbeddedPostgres SERVER = start();

	private static int databases;

	private TestPostgres() {
	}

	/** The same server, reached through a line that can be cut. */
	public static synchronized CuttableConnection useThroughLine(DynamicPropertyRegistry properties) {
		CuttableConnection line = new CuttableConnection(SERVER.getPort());
		useFor(properties);
		String url = SERVER.getJdbcUrl("postgres", "test" + databases);
		properties.add("spring.datasource.url",
				() -> url.replace(":" + SERVER.getPort() + "/", ":" + line.port() + "/"));
		return line;
	}

	/** Ends all sessions in the way an administrator does. */
	public static void endSessions() {
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() "
					+ "and datname = 'test" + databases + "'");
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static void useFor(DynamicPropertyRegistry properties) {
		String url = newDatabase();
		properties.add("spring.datasource.url", () -> url);
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("spring.datasource.password", () -> "");
	}

	/** Address of a database without tables, which the user "postgres" owns. */
	public static synchronized String newDatabase() {
		String name = "test" + ++databases;
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return SERVER.getJdbcUrl("postgres", name);
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
