package de.brauchichdas.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.ApplicationProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL whose processes are all killed at once. */
final class KilledPostgres implements KillableDatabase {

	private final Path folder;

	private final int port = ApplicationProcess.freePort();

	private EmbeddedPostgres server;

	KilledPostgres(Path folder) {
		this.folder = folder;
		start();
	}

	@Override
	public String[] arguments() {
		return new String[] { "--spring.datasource.url=" + this.server.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=" };
	}

	@Override
	public String[] argumentsToKillIt() {
		return arguments();
	}

	@Override
	public void kill() {
		try {
			String pid = Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).strip();
			ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
			List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
			all.forEach(ProcessHandle::destroyForcibly);
			all.forEach((process) -> process.onExit().join());
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void start() {
		try {
			// As it is installed: the tests' server is fast and forgetful by default.
			this.server = EmbeddedPostgres.builder()
				.setDataDirectory(this.folder)
				.setCleanDataDirectory(false)
				.setPort(this.port)
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Connection connect() throws SQLException {
		return this.server.getPostgresDatabase().getConnection();
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
