package de.brauchichdas.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The URL of an H2 database. H2 collects what is committed for half a second before it
 * writes; a process killed meanwhile loses it, although the owner was told that it is
 * saved. And it writes faults into a file of its own, statements with their values
 * included. When the process is asked to end, it would close itself before the requests
 * that are still being answered.
 */
record H2Url(String url) {

	private static final String WRITE_DELAY = "WRITE_DELAY";

	private static final String TRACE_LEVEL_FILE = "TRACE_LEVEL_FILE";

	private static final String DB_CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";

	/**
	 * The URL with which a commit is written before it is acknowledged, and nothing
	 * beside the data; unchanged if it leads to another database or into memory.
	 * @throws InvalidConfigurationPropertyValueException if it asks for a delay
	 */
	String safe() {
		if (!isKept()) {
			return this.url;
		}
		setting(WRITE_DELAY).filter((delay) -> !delay.equals("0")).ifPresent((delay) -> {
			throw new InvalidConfigurationPropertyValueException("spring.datasource.url", null,
					ResourceBundle.getBundle("start", Locale.ROOT).getString("database-delay"));
		});
		return this.url + missing(WRITE_DELAY) + missing(TRACE_LEVEL_FILE)
		// H2 refuses the two together.
				+ (setting("AUTO_SERVER").isPresent() ? "" : missing(DB_CLOSE_ON_EXIT));
	}

	/**
	 * The URL that opens only what is there: were the file gone, a new and empty one
	 * would take its place.
	 */
	String existing() {
		return isKept() ? this.url + ";IFEXISTS=TRUE" : this.url;
	}

	private boolean isKept() {
		return this.url.startsWith("jdbc:h2:") && !this.url.startsWith("jdbc:h2:mem:");
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
