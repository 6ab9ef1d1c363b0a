package de.brauchichdas.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.ApplicationProcess;

/** One process of the application with the health check of its container. */
final class ApplicationInstance {

	private static final String HEALTH = Path.of("src/main/docker/health.sh").toAbsolutePath().toString();

	private final Path folder;

	private final int port = ApplicationProcess.freePort();

	private final Map<String, String> environment;

	private final ApplicationProcess process;

	ApplicationInstance(Path folder, Path log, Map<String, String> environment, Path java, List<String> options) {
		this.folder = folder;
		this.environment = new HashMap<>(environment);
		this.environment.put("SERVER_PORT", String.valueOf(this.port));
		this.environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(ApplicationProcess.freePort()));
		this.process = ApplicationProcess.ofJar(Path.of("app.jar"))
			.in(folder)
			.log(log)
			.java(java)
			.options(options)
			.environment(this.environment)
			.begin();
	}

	int port() {
		return this.port;
	}

	void start() {
		this.process.beginAgain();
	}

	/** Waits until the health check of the container is content. */
	void awaitReady() {
		this.process.await(this::isHealthy);
	}

	private boolean isHealthy() {
		try {
			return LocalCommand.start(this.folder, this.folder.resolve("health.log"), this.environment, "bash", HEALTH)
				.waitFor() == 0;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As {@code docker stop}: asks, and waits. */
	void stop() {
		this.process.stop(Duration.ofSeconds(30));
	}

	void kill() {
		this.process.kill();
	}

	String log() {
		return this.process.allOutput();
	}

}
