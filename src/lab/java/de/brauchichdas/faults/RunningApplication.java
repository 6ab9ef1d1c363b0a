package de.brauchichdas.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a process of its own, always at the same port. */
final class RunningApplication {

	private static final Path LOGS = Path.of("target/faults");

	private final String name;

	private final int port = freePort();

	private List<String> arguments = List.of();

	private Process process;

	private int starts;

	RunningApplication(String name) {
		this.name = name;
	}

	long pid() {
		return this.process.pid();
	}

	URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/** Starts and returns at once. */
	void begin(String... newArguments) {
		this.arguments = List.of(newArguments);
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(),
				"de.brauchichdas.Application", "--server.port=" + this.port, "--management.server.port=0",
				"--brauchichdas.rate-limit.enabled=false"));
		command.addAll(this.arguments);
		try {
			Files.createDirectories(LOGS);
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log().toFile())
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts and returns when the first page is there. */
	Duration start(String... newArguments) {
		long from = System.nanoTime();
		begin(newArguments);
		while (!answers()) {
			if (!this.process.isAlive()) {
				throw new AssertionError("Ended with " + this.process.exitValue() + ": " + output());
			}
			if (System.nanoTime() - from > TimeUnit.SECONDS.toNanos(90)) {
				throw new AssertionError("No first page: " + output());
			}
			pause(50);
		}
		return Duration.ofNanos(System.nanoTime() - from);
	}

	Duration restart() {
		return start(this.arguments.toArray(String[]::new));
	}

	/** Like kill -9. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
		this.starts++;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Waits until it has ended by itself. */
	int exitCode() {
		try {
			if (!this.process.waitFor(90, TimeUnit.SECONDS)) {
				throw new AssertionError("Still running: " + output());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String output() {
		try {
			return Files.readString(log());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path log() {
		return LOGS.resolve(this.name + "-" + this.starts + ".log");
	}

	private boolean answers() {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(uri("/")).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Without the tests, whose settings differ. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
