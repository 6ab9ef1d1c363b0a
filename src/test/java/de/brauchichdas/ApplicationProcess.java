package de.brauchichdas;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The application in a process of its own, which can be stopped or killed and started
 * again. Everything that it writes goes to one file.
 */
public final class ApplicationProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final List<String> program;

	private final Map<String, String> environment = new HashMap<>();

	private List<String> options = List.of("-XX:TieredStopAtLevel=1");

	private Path java = Path.of(System.getProperty("java.home"));

	private Path folder = Path.of("").toAbsolutePath();

	private Path log = Path.of("console.log");

	private List<String> arguments = List.of();

	private @Nullable Process process;

	private long logBefore;

	/** Runs what stands between the options of the virtual machine and the arguments. */
	public ApplicationProcess(String... program) {
		this.program = new ArrayList<>(List.of(program));
	}

	/** The classes of the build, without the tests, whose settings differ. */
	public static ApplicationProcess ofClasses() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		String classPath = Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		return new ApplicationProcess("-cp", classPath, Application.class.getName());
	}

	public static ApplicationProcess ofJar(Path jar) {
		return new ApplicationProcess("-jar", jar.toString());
	}

	/** Arguments of every start. */
	public ApplicationProcess with(String... arguments) {
		this.program.addAll(List.of(arguments));
		return this;
	}

	/** The folder to run in; the log is written there. */
	public ApplicationProcess in(Path folder) {
		this.folder = folder;
		return this;
	}

	/** Home of the Java that runs it; this one if nothing is said. */
	public ApplicationProcess java(Path home) {
		this.java = home;
		return this;
	}

	/** Options of the virtual machine. */
	public ApplicationProcess options(List<String> options) {
		this.options = options;
		return this;
	}

	public ApplicationProcess environment(Map<String, String> variables) {
		this.environment.putAll(variables);
		return this;
	}

	/** File for all that is written, relative to the folder. */
	public ApplicationProcess log(Path file) {
		this.log = file;
		return this;
	}

	/** Starts and returns at once. */
	public ApplicationProcess begin(String... arguments) {
		this.arguments = List.of(arguments);
		List<String> command = new ArrayList<>(List.of(this.java.resolve("bin").resolve("java").toString()));
		command.addAll(this.options);
		command.addAll(this.program);
		command.addAll(this.arguments);
		File written = this.folder.resolve(this.log).toFile();
		this.logBefore = written.length();
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(written));
		builder.environment().putAll(this.environment);
		try {
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/** Starts and returns when all ports are open. */
	public ApplicationProcess start(String... arguments) {
		begin(arguments).await(() -> output().contains("Started Application"));
		return this;
	}

	/** Starts with the same arguments and returns at once. */
	public ApplicationProcess beginAgain() {
		return begin(this.arguments.toArray(String[]::new));
	}

	/** Waits until something holds of the process, and returns for how long. */
	public Duration await(BooleanSupplier ready) {
		long from = System.nanoTime();
		while (!ready.getAsBoolean()) {
			if (!isAlive()) {
				throw new AssertionError("Ended with " + running().exitValue() + ":\n" + output());
			}
			if (System.nanoTime() - from > PATIENCE.toNanos()) {
				throw new AssertionError("Not ready after " + PATIENCE + ":\n" + output());
			}
			pause(20);
		}
		return Duration.ofNanos(System.nanoTime() - from);
	}

	/** Waits for the first page at a port, and returns for how long. */
	public Duration awaitFirstPage(int port) {
		return await(() -> answers(port));
	}

	private static boolean answers(int port) {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
					.timeout(Duration.ofSeconds(5))
					.build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Runs to its end, which has to be a good one. */
	public void run(String... arguments) {
		int code = begin(arguments).exitCode();
		if (code != 0) {
			throw new AssertionError(String.join(" ", this.program) + " ended with " + code + ":\n" + output());
		}
	}

	/** Waits until it has ended by itself. */
	public int exitCode() {
		return running().onExit().join().exitValue();
	}

	public boolean isAlive() {
		return running().isAlive();
	}

	public long pid() {
		return running().pid();
	}

	private Process running() {
		if (this.process == null) {
			throw new IllegalStateException("Not started");
		}
		return this.process;
	}

	/** What it has written since its last start. */
	public String output() {
		byte[] all = written();
		int from = (int) this.logBefore;
		return new String(all, from, all.length - from, StandardCharsets.UTF_8);
	}

	/** What it has written since its first start. */
	public String allOutput() {
		return new String(written(), StandardCharsets.UTF_8);
	}

	private byte[] written() {
		try {
			return Files.readAllBytes(this.folder.resolve(this.log));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The ports that it says it has opened. */
	public ApplicationPorts ports() {
		return ApplicationPorts.namedIn(output());
	}

	/** Like kill -9. */
	public void kill() {
		running().destroyForcibly().onExit().join();
	}

	/** Asks it to stop and waits until it has. */
	public void stop(Duration grace) {
		running().destroy();
		waitFor(grace);
	}

	private void waitFor(Duration time) {
		try {
			if (!running().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
				running().destroyForcibly();
				throw new AssertionError("Still running after " + time + ":\n" + output());
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		stop(Duration.ofMinutes(1));
	}

	public static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
