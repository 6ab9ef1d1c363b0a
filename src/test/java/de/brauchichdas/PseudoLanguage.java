package de.brauchichdas;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

/**
 * A second language, made of files only: interface words in double brackets, content in
 * double angles. It calls itself Esperanto, which nobody's browser asks for by chance.
 */
public final class PseudoLanguage {

	public static final String LANGUAGE = "eo";

	private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧⟪⟫]*⟧|⟪[^⟦⟧⟪⟫]*(?:⟫|(?=⟧))");

	private PseudoLanguage() {
	}

	/** Writes both files and folder; returns the location of the catalogue. */
	public static String write(Path folder) {
		try {
			writeWords();
			writeCatalogue(folder);
			return folder.toUri().toString();
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What is left of a text when everything marked is taken out; content may be
	 * shortened to its first sentence.
	 */
	public static String unmarked(String text) {
		String rest = text;
		String before;
		do {
			before = rest;
			rest = MARKED.matcher(rest).replaceAll("");
		}
		while (!rest.equals(before));
		return rest;
	}

	private static void writeWords() throws IOException, URISyntaxException {
		Path classes = Path.of(PseudoLanguage.class.getResource("/").toURI());
		Path words = Path.of(PseudoLanguage.class.getResource("/messages.properties").toURI());
		new TextRewriter((word) -> "⟦" + word + "⟧").messages(words,
				classes.resolve("messages_" + LANGUAGE + ".properties"));
	}

	private static void writeCatalogue(Path folder) throws IOException, URISyntaxException {
		Path content = Path.of(PseudoLanguage.class.getResource("/catalogue/2026-11").toURI());
		new TextRewriter((text) -> "⟪" + text + "⟫").catalogue(content, folder);
		Path head = folder.resolve("catalogue.yml");
		Map<String, Object> marked = TextRewriter.yaml(head);
		marked.put("version", marked.get("version") + "-" + LANGUAGE);
		marked.put("language", LANGUAGE);
		Files.writeString(head, new Yaml().dump(marked));
	}

}
