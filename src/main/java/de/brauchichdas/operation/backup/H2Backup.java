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
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Backs up the H2 file while the application uses it. It asks the database for the copy,
 * because a plain copy of the file could be inconsistent.
 */
class H2Backup {

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS");

	private final JdbcTemplate jdbc;

	private final Path folder;

	private final Clock clock;

	private final ReentrantLock writing = new ReentrantLock();

	H2Backup(JdbcTemplate jdbc, Path folder, Clock clock) {
		this.jdbc = jdbc;
		this.folder = folder.toAbsolutePath().normalize();
		this.clock = clock;
	}

	/** Tells whether a URL leads to an H2 database in a local file. */
	static boolean isFile(String url) {
		return url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(mem|tcp|ssl|zip|nio|split|cipher|async).*");
	}

	/**
	 * Writes a ZIP file with everything committed so far and returns its path. The file
	 * gets its final name only when it is complete and on the disk.
	 */
	Path write() throws IOException {
		// Not synchronized: that would hold the carrier of a virtual thread until the
		// disk
		// has everything.
		this.writing.lock();
		try {
			return writeAlone();
		}
		finally {
			this.writing.unlock();
		}
	}

	private Path writeAlone() throws IOException {
		Files.createDirectories(this.folder);
		Path file = this.folder.resolve("brauchichdas-" + LocalDateTime.now(this.clock).format(TIMESTAMP) + ".zip");
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
