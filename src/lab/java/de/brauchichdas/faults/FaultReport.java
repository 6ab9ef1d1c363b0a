package de.brauchichdas.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What was measured, for docs/betrieb.md. */
final class FaultReport {

	private static final Path FILE = Path.of("target/faults/report.txt");

	private FaultReport() {
	}

	static void add(String line) throws IOException {
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

}
