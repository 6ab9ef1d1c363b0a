package de.brauchichdas.assessment.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of a check come from one place. */
class CheckPathsTest {

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";

	private static final String PATH = CheckPaths.FIRST_QUESTION + "/";

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/main/resources/templates", "src/main/resources/static/js" })
	void nobodyElseSpellsAPathOfACheck(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			List<String> spelling = files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith("CheckPaths.java"))
				.filter(CheckPathsTest::spellsPath)
				.map(Path::toString)
				.toList();
			assertThat(spelling).isEmpty();
		}
	}

	@Test
	void everyPathBeginsWithTheLinkItself() {
		CheckPaths paths = CheckPaths.of(TOKEN);
		assertThat(paths.start()).isEqualTo(PATH + TOKEN);
		assertThat(List.of(paths.check(), paths.business(), paths.completion(), paths.result(), paths.whatIf(),
				paths.report(), paths.reportFile(), paths.reportStyle(), paths.dates(), paths.scores(), paths.ownData(),
				paths.repetition(), paths.history(), paths.deletion()))
			.doesNotHaveDuplicates()
			.allMatch((path) -> path.startsWith(paths.start() + "/"));
	}

	private static boolean spellsPath(Path file) {
		try {
			return Files.readString(file).contains(PATH);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
