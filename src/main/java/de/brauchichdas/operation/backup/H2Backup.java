package de.brauchichdas.operation.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies the H2 file while it is in use: only the database that holds it can do that
 * without tearing it.
 */
class H2Backup {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS");

	private final JdbcTemplate jdbc;

	private final Path folder;

	private final Clock clock;

	H2Backup(JdbcTemplate jdbc, Path folder, Clock clock) {
		this.jdbc = jdbc;
		this.folder = folder.toAbsolutePath().normalize();
		this.clock = clock;
	}

	/** Whether the URL leads to a file, of which there is a copy to make. */
	static boolean isFile(String url) {
		return url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(mem|tcp|ssl|zip|nio|split|cipher|async).*");
	}

	/**
	 * Writes a file with everything that was committed before. It gets its name when it
	 * is complete and on the disk.
	 */
	synchronized Path run() throws IOException {
		Files.createDirectories(this.folder);
		Path file = this.folder.resolve("brauchichdas-" + LocalDateTime.now(this.clock).format(MOMENT) + ".zip");
		Path unfinished = this.folder.resolve(file.getFileName() + ".unfertig");
		try {
			this.jdbc.update("backup to ?", unfinished.toString());
			try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

}
