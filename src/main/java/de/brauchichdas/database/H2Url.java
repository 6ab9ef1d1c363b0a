package de.brauchichdas.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The URL of an H2 database. It adds settings that H2 needs here: by default H2 delays
 * writing a commit by half a second, writes statements with their values into a trace
 * file, and closes the database on shutdown before the last requests are answered.
 */
record H2Url(String url) {

	private static final String WRITE_DELAY = "WRITE_DELAY";

	private static final String TRACE_LEVEL_FILE = "TRACE_LEVEL_FILE";

	private static final String DB_CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";

	/**
	 * Returns the URL with which H2 writes a commit before it confirms it, writes no
	 * trace file and does not close by itself. Other databases and H2 in memory keep
	 * their URL.
	 * @throws InvalidConfigurationPropertyValueException if the operator's URL asks for a
	 * write delay
	 */
	String withDurableCommits() {
		if (!storesFile()) {
			return this.url;
		}
		setting(WRITE_DELAY).filter((delay) -> !delay.equals("0")).ifPresent((delay) -> {
			throw new InvalidConfigurationPropertyValueException("spring.datasource.url", null, "database-delay");
		});
		return this.url + zeroUnlessSet(WRITE_DELAY) + zeroUnlessSet(TRACE_LEVEL_FILE)
		// H2 refuses DB_CLOSE_ON_EXIT together with AUTO_SERVER.
				+ (setting("AUTO_SERVER").isPresent() ? "" : zeroUnlessSet(DB_CLOSE_ON_EXIT));
	}

	/**
	 * Returns the URL that opens only an existing file. If the file were gone, H2 would
	 * otherwise make a new and empty one.
	 */
	String ofExistingFile() {
		return storesFile() ? this.url + ";IFEXISTS=TRUE" : this.url;
	}

	private boolean storesFile() {
		return this.url.startsWith("jdbc:h2:") && !this.url.startsWith("jdbc:h2:mem:");
	}

	private String zeroUnlessSet(String name) {
		return setting(name).isPresent() ? "" : ";" + name + "=0";
	}

	private Optional<String> setting(String name) {
		return Arrays.stream(this.url.split(";"))
			.skip(1)
			.map(String::strip)
			.filter((setting) -> setting.toUpperCase(Locale.ROOT).startsWith(name + "="))
			.map((setting) -> setting.substring(name.length() + 1).strip())
			.findFirst();
	}

}
