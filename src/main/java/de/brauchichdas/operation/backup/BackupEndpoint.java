package de.brauchichdas.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Management endpoint {@code sicherung}: a POST writes a backup of the H2 file and
 * answers with its path. It exists only where data lies in an H2 file.
 */
@Endpoint(id = "sicherung")
class BackupEndpoint {

	private final H2Backup backup;

	BackupEndpoint(H2Backup backup) {
		this.backup = backup;
	}

	/**
	 * @param jetzt must be true. It requires a JSON body, which a page of another host
	 * cannot send through a browser on this machine.
	 */
	@WriteOperation
	WebEndpointResponse<Map<String, Object>> backUp(boolean jetzt) throws IOException {
		if (!jetzt) {
			return new WebEndpointResponse<>(Map.of());
		}
		Path file = this.backup.write();
		return new WebEndpointResponse<>(Map.of("datei", file.toString(), "bytes", Files.size(file)));
	}

}
