package de.brauchichdas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.ExtractedJar;

/** The extracted jar in a process of its own. */
final class MeasuredServer implements AutoCloseable {

	private static final Path CLASSES = LoadSettings.FOLDER.resolve("app").resolve("classes");

	private final ApplicationProcess process;

	private final int port;

	private final Duration toFirstPage;

	private MeasuredServer(ApplicationProcess process, int port, Duration toFirstPage) {
		this.process = process;
		this.port = port;
		this.toFirstPage = toFirstPage;
	}

	/**
	 * Takes the jar apart and writes down which classes a start wants, as docs/betrieb.md
	 * advises.
	 */
	static Path extract() throws IOException {
		Path jar = ExtractedJar.in(LoadSettings.FOLDER.resolve("app"));
		server(jar, LoadSettings.ARCHIVE + "=" + CLASSES, "-Dspring.context.exit=onRefresh")
			.run("--spring.datasource.url=jdbc:h2:mem:training", "--server.port=0", "--management.server.port=0");
		return jar;
	}

	private static ApplicationProcess server(Path jar, String... options) {
		List<String> all = new ArrayList<>(List.of(LoadSettings.OPTIONS.split(" ")));
		all.addAll(List.of(options));
		return ApplicationProcess.ofJar(jar)
			.java(Path.of(LoadSettings.JAVA))
			.options(all)
			.log(LoadSettings.FOLDER.resolve("server.log"));
	}

	/** Starts it and waits for its first page. */
	static MeasuredServer start(Path jar, Map<String, String> environment) {
		int port = ApplicationProcess.freePort();
		ApplicationProcess process = server(jar, LoadSettings.USE_OF_ARCHIVE + "=" + CLASSES).environment(environment)
			.environment(Map.of("MALLOC_ARENA_MAX", "2"))
			.begin("--server.port=" + port, "--management.server.port=0", "--brauchichdas.rate-limit.enabled=false");
		return new MeasuredServer(process, port, process.awaitFirstPage(port));
	}

	String host() {
		return "http://localhost:" + this.port;
	}

	/** From the start of the process until its first page was answered. */
	Duration toFirstPage() {
		return this.toFirstPage;
	}

	/** Resident memory in MiB; a question mark where the system does not tell. */
	String memory() throws IOException {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		if (!Files.exists(status)) {
			return "?";
		}
		return Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.map((line) -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
			.findFirst()
			.orElse("?");
	}

	@Override
	public void close() {
		this.process.close();
	}

}
