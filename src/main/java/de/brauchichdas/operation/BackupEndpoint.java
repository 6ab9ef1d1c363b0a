package de.brauchichdas.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** A post to it on the management port makes a backup and says where it lies. */
@Endpoint(id = "sicherung")
class BackupEndpoint {

	private final H2Backup backup;

	BackupEndpoint(H2Backup backup) {
		this.backup = backup;
	}

	@WriteOperation
	Map<String, Object> backUp() throws IOException {
		Path file = this.backup.run();
		return Map.of("datei", file.toString(), "bytes", Files.size(file));
	}

}
