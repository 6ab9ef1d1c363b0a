package de.brauchichdas.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** A post to it on the management port makes a backup and says where it lies. */
@Endpoint(id = "sicherung")
class BackupEndpoint {

	private final H2Backup backup;

	BackupEndpoint(H2Backup backup) {
		this.backup = backup;
	}

	/**
	 * @param jetzt asks for a body of JSON, which the page of another host cannot send
	 * through the browser of someone on this machine
	 */
	@WriteOperation
	WebEndpointResponse<Map<String, Object>> backUp(boolean jetzt) throws IOException {
		if (!jetzt) {
			return new WebEndpointResponse<>(Map.of());
		}
		Path file = this.backup.run();
		return new WebEndpointResponse<>(Map.of("datei", file.toString(), "bytes", Files.size(file)));
	}

}
