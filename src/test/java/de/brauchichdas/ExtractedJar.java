package de.brauchichdas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jar that the build has made. */
public final class ExtractedJar {

	private ExtractedJar() {
	}

	/** The jar as it is delivered. */
	public static Path packaged() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target").toAbsolutePath())) {
			return files.filter((file) -> file.getFileName().toString().matches("brauche-ich-das-.*\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No jar in target"));
		}
	}

	/** Takes the jar apart and returns the jar of the application alone. */
	public static Path in(Path folder) throws IOException {
		new ApplicationProcess("-Djarmode=tools", "-jar", packaged().toString()).in(Files.createDirectories(folder))
			.run("extract", "--force", "--destination", folder.toAbsolutePath().toString());
		return folder.resolve(packaged().getFileName());
	}

}
