package de.brauchichdas.load;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The extracted jar in a process of its own. */
final class MeasuredServer implements AutoCloseable {

	private static final Path EXTRACTED = LoadSettings.FOLDER.resolve("app");

	private static final Path CLASSES = EXTRACTED.resolve("classes");

	private final Process process;

	private final String host;

	private final Duration toFirstPage;

	private MeasuredServer(Process process, String host, Duration toFirstPage) {
		this.process = process;
		this.host = host;
		this.toFirstPage = toFirstPage;
	}

	/** Takes the jar apart and has its classes written down, as the image does. */
	static void extract() throws IOException, InterruptedException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			Path jar = files.filter((file) -> file.getFileName().toString().matches("brauche-ich-das-.*\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No jar in target"));
			run(List.of(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination",
					EXTRACTED.toString()));
			Files.copy(EXTRACTED.resolve(jar.getFileName()), EXTRACTED.resolve("app.jar"),
					java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		}
		train();
	}

	/**
	 * One start that writes down which classes are wanted, as docs/betrieb.md advises.
	 */
	private static void train() throws IOException, InterruptedException {
		List<String> command = command(LoadSettings.ARCHIVE + "=" + CLASSES, "-Dspring.context.exit=onRefresh");
		command.addAll(List.of("--spring.datasource.url=jdbc:h2:mem:training", "--server.port=0",
				"--management.server.port=0"));
		run(command);
	}

	private static List<String> command(String... options) {
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(List.of(LoadSettings.OPTIONS.split(" ")));
		command.addAll(List.of(options));
		command.addAll(List.of("-jar", EXTRACTED.resolve("app.jar").toString()));
		return command;
	}

	/** Starts it and waits for its first page. */
	static MeasuredServer start(Map<String, String> environment) throws IOException, InterruptedException {
		int port = freePort();
		ProcessBuilder builder = new ProcessBuilder(command(LoadSettings.USE_OF_ARCHIVE + "=" + CLASSES))
			.redirectErrorStream(true)
			.redirectOutput(LoadSettings.FOLDER.resolve("server.log").toFile());
		builder.environment().putAll(environment);
		builder.environment().put("SERVER_PORT", String.valueOf(port));
		builder.environment().put("MANAGEMENT_SERVER_PORT", "0");
		builder.environment().put("MALLOC_ARENA_MAX", "2");
		builder.environment().put("BRAUCHICHDAS_RATELIMIT_ENABLED", "false");
		long begin = System.nanoTime();
		Process process = builder.start();
		String host = "http://localhost:" + port;
		while (!isThere(host)) {
			if (!process.isAlive()) {
				throw new IllegalStateException("The server ended, see target/load/server.log");
			}
			Thread.sleep(20);
		}
		return new MeasuredServer(process, host, Duration.ofNanos(System.nanoTime() - begin));
	}

	String host() {
		return this.host;
	}

	/** From the start of the process until its first page was answered. */
	Duration toFirstPage() {
		return this.toFirstPage;
	}

	/** Resident memory in MiB; absent where the system does not tell. */
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
		this.process.destroy();
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	static void run(List<String> command) throws IOException, InterruptedException {
		int code = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (code != 0) {
			throw new IllegalStateException("Code " + code + " from " + command.get(0));
		}
	}

	private static String java() {
		return LoadSettings.JAVA + File.separator + "bin" + File.separator + "java";
	}

	private static boolean isThere(String host) {
		try {
			return ((HttpURLConnection) URI.create(host + "/").toURL().openConnection()).getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
