package de.brauchichdas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Appends a word to every text of the catalogues and of the interface, in place:
 * {@code .ci/append-word} runs the tests on such a copy of the project, to show that none
 * of them repeats a sentence.
 */
final class AppendedWord {

	/** So short that no name gets longer than the loader allows. */
	private static final String WORD = " zu";

	private AppendedWord() {
	}

	/** Takes the folder with the resources of the application. */
	public static void main(String[] arguments) throws IOException {
		Path resources = Path.of(arguments[0]);
		TextRewriter rewriter = new TextRewriter((text) -> text + WORD);
		try (Stream<Path> files = Files.list(resources)) {
			for (Path words : files
				.filter((file) -> file.toString().matches(".*messages[^/]*\\.properties|.*start\\.properties"))
				.toList()) {
				rewriter.messages(words, words);
			}
		}
		try (Stream<Path> folders = Files.list(resources.resolve("catalogue"))) {
			for (Path catalogue : folders.filter(Files::isDirectory).toList()) {
				rewriter.catalogue(catalogue, catalogue);
			}
		}
	}

}
