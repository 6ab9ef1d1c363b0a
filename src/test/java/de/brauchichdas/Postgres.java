package de.brauchichdas;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One real PostgreSQL for all tests of a run; every context gets a database of its own.
 */
public final class Postgres {

	private static final EmbeddedPostgres SERVER = start();

	private static int databases;

	private Postgres() {
	}

	public static synchronized void useFor(DynamicPropertyRegistry properties) {
		String name = "test" + ++databases;
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
		properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", name));
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("spring.datasource.password", () -> "");
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
