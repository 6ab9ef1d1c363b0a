package de.brauchichdas.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that wants a password, which lies in a folder as in its container. */
final class ProtectedPostgres implements AutoCloseable {

	static final String USER = "brauchichdas";

	private final EmbeddedPostgres server;

	private final String password = UUID.randomUUID().toString();

	private final Path access;

	ProtectedPostgres(Path folder) throws IOException {
		Path data = folder.resolve("postgres");
		this.server = EmbeddedPostgres.builder().setDataDirectory(data).start();
		JdbcClient owner = JdbcClient.create(this.server.getPostgresDatabase());
		owner.sql("create role " + USER + " login createdb password '" + this.password + "'").update();
		owner.sql("create database " + USER + " owner " + USER).update();
		Files.writeString(data.resolve("pg_hba.conf"), """
				host all postgres 127.0.0.1/32 trust
				host all postgres ::1/128 trust
				host all all 127.0.0.1/32 scram-sha-256
				host all all ::1/128 scram-sha-256
				""");
		owner.sql("select pg_reload_conf()").query(Boolean.class).single();
		this.access = Files.createDirectory(folder.resolve("access"));
		Files.writeString(this.access.resolve("spring.datasource.password"), this.password);
	}

	int port() {
		return this.server.getPort();
	}

	Path access() {
		return this.access;
	}

	/** A file with the password, as the programs of PostgreSQL read it. */
	Path passwordFile() throws IOException {
		Path file = this.access.resolveSibling("pgpass");
		Files.writeString(file, "localhost:*:*:" + USER + ":" + this.password);
		Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
		return file;
	}

	JdbcClient client(String name) {
		return JdbcClient.create(
				new DriverManagerDataSource("jdbc:postgresql://localhost:" + port() + "/" + name, USER, this.password));
	}

	String password() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
