package de.brauchichdas.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.brauchichdas.ApplicationProcess;

/** An application as small as the machine allows, always at the same port. */
final class KilledApplication {

	private static final Path LOGS = Path.of("target/faults");

	private KilledApplication() {
	}

	static ApplicationProcess at(int port, String name) throws IOException {
		Files.createDirectories(LOGS);
		return ApplicationProcess.ofClasses()
			.options(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))
			.log(LOGS.resolve(name + ".log"))
			.with("--server.port=" + port, "--management.server.port=0", "--brauchichdas.rate-limit.enabled=false");
	}

}
