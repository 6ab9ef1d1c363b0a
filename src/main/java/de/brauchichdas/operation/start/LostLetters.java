package de.brauchichdas.operation.start;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Finds settings and folders with letters that Java has lost, or would lose in the name
 * of a file, because the locale of the process ({@code LANG=C}) has no umlauts. They
 * would stand on the imprint as question marks, or lead to another folder.
 */
public final class LostLetters {

	/** What the environment, commands and folders may set here. */
	private static final Pattern SETTING = Pattern
		.compile("(?i)(?:brauchichdas|spring|server|management|logging)[._].*");

	/** Settings that name files. */
	private static final List<String> FILES = List.of("spring.datasource.url", "brauchichdas.backup.folder",
			"brauchichdas.catalogues", "logging.file.name", "logging.file.path");

	private static final String UMLAUTS = "\u00e4\u00f6\u00fc\u00df";

	private static final String LOST = "\ufffd";

	/** A letter of several bytes on the command line, each of which is lost. */
	private static final String LOST_IN_COMMAND = "??";

	private final ConfigurableEnvironment environment;

	private final Charset ofFiles;

	private LostLetters(ConfigurableEnvironment environment, Charset ofFiles) {
		this.environment = environment;
		this.ofFiles = ofFiles;
	}

	/**
	 * Returns the refusal if the name of the working folder is lost; some Java versions
	 * do not get as far as the settings there. Empty if it is not.
	 */
	public static Optional<String> inWorkingFolder() {
		return new LostLetters(new StandardEnvironment(), ofFiles()).isUnwritable(System.getProperty("user.dir", ""))
				? Optional.of(StartWords.of("refused", StartWords.of("letters", StartWords.of("working-folder"))))
				: Optional.empty();
	}

	/** Returns the sentence that refuses the start; empty if no letter is lost. */
	public static Optional<String> in(ConfigurableEnvironment environment) {
		return in(environment, ofFiles());
	}

	private static Charset ofFiles() {
		// On Windows Java names files in Unicode, whatever the property says.
		return (File.separatorChar == '\\') ? StandardCharsets.UTF_8
				: Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
	}

	/**
	 * @param ofFiles in which the process writes names of files
	 */
	static Optional<String> in(ConfigurableEnvironment environment, Charset ofFiles) {
		LostLetters lost = new LostLetters(environment, ofFiles);
		return Stream.concat(lost.settings(), lost.files()).findFirst().map((place) -> StartWords.of("letters", place));
	}

	private Stream<String> settings() {
		return this.environment.getPropertySources()
			.stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.map((source) -> (EnumerablePropertySource<?>) source)
			.flatMap((source) -> Arrays.stream(source.getPropertyNames())
				.filter((name) -> SETTING.matcher(name).matches())
				.filter((name) -> isLost(Objects.toString(source.getProperty(name), ""), isCommand(source))));
	}

	private Stream<String> files() {
		return FILES.stream().filter((name) -> isUnwritable(file(this.environment.getProperty(name, ""))));
	}

	/** Of addresses of databases only those of H2 name a file. */
	private static String file(String value) {
		return (value.startsWith("jdbc:") && !value.startsWith("jdbc:h2:")) ? "" : value;
	}

	private boolean isLost(String value, boolean command) {
		return value.contains(LOST) || (command && !hasUmlauts() && value.contains(LOST_IN_COMMAND));
	}

	private boolean isUnwritable(String file) {
		return isLost(file, true) || !this.ofFiles.newEncoder().canEncode(file);
	}

	private boolean hasUmlauts() {
		return this.ofFiles.newEncoder().canEncode(UMLAUTS);
	}

	private static boolean isCommand(EnumerablePropertySource<?> source) {
		return source instanceof CommandLinePropertySource
				|| source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
	}

}
