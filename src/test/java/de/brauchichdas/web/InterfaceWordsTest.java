package de.brauchichdas.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests the files of interface words. */
class InterfaceWordsTest {

	private static final Path MAIN = Path.of("src/main");

	private static final List<String> LINES = lines(MAIN.resolve("resources/messages.properties"));

	@Test
	void noKeyOccursTwice() {
		assertThat(keys()).doesNotHaveDuplicates();
	}

	@Test
	void noWordIsLeftThatNobodyAsksFor() {
		String sources = sources();
		assertThat(keys()).filteredOn((key) -> !sources.contains(key) && beginnings(key).noneMatch(sources::contains))
			.isEmpty();
	}

	/** Code adds the rest to some beginnings: {@code "error." + fault}. */
	private static Stream<String> beginnings(String key) {
		return Stream.iterate(key.indexOf('.') + 1, (end) -> end > 0, (end) -> key.indexOf('.', end) + 1)
			.flatMap((end) -> Stream.of(key.substring(0, end) + "\"", key.substring(0, end) + "'"));
	}

	private static List<String> keys() {
		return LINES.stream()
			.filter((line) -> line.contains("=") && !line.startsWith("#"))
			.map((line) -> line.substring(0, line.indexOf('=')))
			.toList();
	}

	private static String sources() {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|html|js)"))
				.flatMap((file) -> lines(file).stream())
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
