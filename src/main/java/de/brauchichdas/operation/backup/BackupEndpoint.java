package de.brauchichdas.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Management endpoint {@code sicherung}: a POST writes a backup of the H2 file and
 * answers with its path. For PostgreSQL it answers 404, because PostgreSQL has tools of
 * its own.
 */
@Endpoint(id = "sicherung")
class BackupEndpoint {

	private final Optional<H2Backup> backup;

	BackupEndpoint(Optional<H2Backup> backup) {
		this.backup = backup;
	}

	/**
	 * @param jetzt must be true. It requires a JSON body, which a page of another host
	 * cannot send through a browser on this machine.
	 */
	@WriteOperation
	WebEndpointResponse<Map<String, Object>> backUp(boolean jetzt) throws IOException {
		if (this.backup.isEmpty()) {
			return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
		}
		if (!jetzt) {
			return new WebEndpointResponse<>(Map.of());
		}
		Path file = this.backup.get().write();
		return new WebEndpointResponse<>(Map.of("datei", file.toString(), "bytes", Files.size(file)));
	}

}
