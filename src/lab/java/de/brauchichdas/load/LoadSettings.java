package de.brauchichdas.load;

import java.nio.file.Path;
import java.time.Duration;

/** What a run is told, all by system properties with a default. */
final class LoadSettings {

	/** Where everything of a run lies. */
	static final Path FOLDER = Path.of("target", "load");

	/** Users at the same time, none of whom ever thinks. */
	static final int USERS = Integer.getInteger("load.users", 8);

	/** How long each of the simulations is measured. */
	static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("load.seconds", 30));

	/** How long each runs before that. */
	static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("load.warm-up", 20));

	/** How long each runs before all rounds, until the code of the server is compiled. */
	static final Duration FIRST_WARM_UP = Duration.ofSeconds(Integer.getInteger("load.first-warm-up", 90));

	/** Begins the names of requests that are not measured. */
	static final String WARMING_UP = "warm-up: ";

	/** Simulations to run, as a regular expression on their names. */
	static final String ONLY = System.getProperty("load.only", ".*");

	/** Assessments that are stored already, one round of measuring for each number. */
	static final String STORED = System.getProperty("load.stored", "1000,1000000,1000");

	/** Home of the Java that runs the server. */
	static final String JAVA = System.getProperty("load.java", System.getProperty("java.home"));

	/**
	 * Options of its virtual machine, for Java 17; those of the image are
	 * {@code @src/main/docker/java.opts -Xmx345m}.
	 */
	static final String OPTIONS = System.getProperty("load.options", "@src/main/docker/java-17.opts -Xmx512m");

	/** Option that writes classes down; with Java 25 {@code -XX:AOTCacheOutput}. */
	static final String ARCHIVE = System.getProperty("load.archive", "-XX:ArchiveClassesAtExit");

	/** Option that uses what was written; with Java 25 {@code -XX:AOTCache}. */
	static final String USE_OF_ARCHIVE = System.getProperty("load.use-of-archive", "-XX:SharedArchiveFile");

	private LoadSettings() {
	}

	/**
	 * Address of the server, told to the generator, which runs in a process of its own.
	 */
	static String host() {
		return System.getProperty("load.host");
	}

}
