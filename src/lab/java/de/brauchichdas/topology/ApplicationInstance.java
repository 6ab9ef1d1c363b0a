package de.brauchichdas.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One process of the application, with the environment and the health check of its
 * container.
 */
final class ApplicationInstance {

	private static final Path DOCKER = Path.of("src/main/docker").toAbsolutePath();

	private final Path folder;

	private final Path output;

	private final String[] java;

	private final int port = LocalCommand.freePort();

	private final Map<String, String> environment;

	private Process process;

	ApplicationInstance(String name, Path folder, Path logs, Map<String, String> environment, String... java)
			throws IOException {
		this.folder = folder;
		this.output = logs.resolve(name + ".log");
		this.java = java;
		this.environment = new HashMap<>(environment);
		this.environment.put("SERVER_PORT", String.valueOf(this.port));
		this.environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(LocalCommand.freePort()));
		start();
	}

	int port() {
		return this.port;
	}

	void start() throws IOException {
		this.process = LocalCommand.start(this.folder, this.output, this.environment, this.java);
	}

	/** Waits until the health check of the container is content. */
	void awaitReady() throws IOException, InterruptedException {
		String[] check = { "bash", DOCKER.resolve("health.sh").toString() };
		while (LocalCommand.start(this.folder, this.folder.resolve("health.log"), this.environment, check)
			.waitFor() != 0) {
			if (!this.process.isAlive()) {
				throw new AssertionError("The instance ended:\n" + log());
			}
			Thread.sleep(100);
		}
	}

	/** As {@code docker stop}: asks, and waits. */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			throw new AssertionError("The instance did not stop within the grace period");
		}
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	String log() throws IOException {
		return Files.readString(this.output);
	}

}
