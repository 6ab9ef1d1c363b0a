package de.brauchichdas.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.brauchichdas.Application;
import org.awaitility.Awaitility;

/** The application in a process of its own, with all that it writes. */
public final class ApplicationProcess implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path folder;

	private ApplicationProcess(Process process, Path folder) {
		this.process = process;
		this.folder = folder;
	}

	/** Starts it in a folder and waits until both ports answer. */
	public static ApplicationProcess in(Path folder, String... arguments) throws IOException {
		return started(folder, List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()),
				arguments);
	}

	/** The same from a jar. */
	static ApplicationProcess jar(Path jar, Path folder, String... arguments) throws IOException {
		return started(folder, List.of("-jar", jar.toString()), arguments);
	}

	/** Runs a jar to its end. */
	static int end(Path jar, Path folder, String... arguments) throws IOException, InterruptedException {
		return process(folder, List.of("-jar", jar.toString()), arguments).waitFor();
	}

	private static Process process(Path folder, List<String> what, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
		command.addAll(what);
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("console.log").toFile())
			.start();
	}

	private static ApplicationProcess started(Path folder, List<String> what, String... arguments) throws IOException {
		Process process = process(folder, what, arguments);
		ApplicationProcess running = new ApplicationProcess(process, folder);
		Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> {
			if (!process.isAlive()) {
				throw new AssertionError(running.written("console.log"));
			}
			return running.written("console.log").contains("Started Application");
		});
		return running;
	}

	public ApplicationPorts ports() {
		List<Integer> ports = new ArrayList<>();
		Matcher matcher = PORT.matcher(written("console.log"));
		while (matcher.find()) {
			ports.add(Integer.valueOf(matcher.group(1)));
		}
		return new ApplicationPorts(ports.get(0), ports.get(1));
	}

	String written(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Asks it to stop and waits until it has. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
				throw new AssertionError("Did not stop");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
