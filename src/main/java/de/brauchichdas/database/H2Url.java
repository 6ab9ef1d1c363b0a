package de.brauchichdas.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The URL of an H2 database. H2 collects what is committed for half a second before it
 * writes; a process killed meanwhile loses it, although the owner was told that it is
 * saved. And it writes faults into a file of its own, statements with their values
 * included.
 */
record H2Url(String url) {

	private static final String WRITE_DELAY = "WRITE_DELAY";

	private static final String TRACE_LEVEL_FILE = "TRACE_LEVEL_FILE";

	/**
	 * The URL with which a commit is written before it is acknowledged, and nothing
	 * beside the data; unchanged if it leads to another database or into memory.
	 * @throws LossyDatabaseException if it asks for a delay
	 */
	String safe() {
		if (!this.url.startsWith("jdbc:h2:") || this.url.startsWith("jdbc:h2:mem:")) {
			return this.url;
		}
		setting(WRITE_DELAY).filter((delay) -> !delay.equals("0")).ifPresent((delay) -> {
			throw new LossyDatabaseException(delay);
		});
		return this.url + missing(WRITE_DELAY) + missing(TRACE_LEVEL_FILE);
	}

	private String missing(String name) {
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
