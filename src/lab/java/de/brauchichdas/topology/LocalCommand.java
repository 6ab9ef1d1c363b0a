package de.brauchichdas.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Starts programs of this machine. */
final class LocalCommand {

	private LocalCommand() {
	}

	/** Whether a program is on the path. */
	static boolean exists(String program) {
		return Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	static Process start(Path folder, Path output, Map<String, String> environment, String... command)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Runs to the end, which has to be a good one. */
	static void run(Path folder, Path output, Map<String, String> environment, String... command)
			throws IOException, InterruptedException {
		int code = start(folder, output, environment, command).waitFor();
		if (code != 0) {
			throw new AssertionError(
					String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(output));
		}
	}

}
