package de.brauchichdas;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

/**
 * A second language, made of files only: interface words in double brackets, content in
 * double angles. It calls itself Esperanto, which nobody's browser asks for by chance.
 */
public final class PseudoLanguage {

	public static final String LANGUAGE = "eo";

	private static final Set<String> TEXTS = Set.of("title", "name", "text", "stand");

	private static final Pattern SENTENCE = Pattern.compile("(?s)[A-ZÄÖÜ][a-zäöüß].*|.* .*");

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
		URL words = PseudoLanguage.class.getResource("/messages.properties");
		Properties own = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of(words.toURI()))) {
			own.load(in);
		}
		own.replaceAll((key, value) -> "⟦" + value + "⟧");
		Path classes = Path.of(PseudoLanguage.class.getResource("/").toURI());
		try (Writer out = Files.newBufferedWriter(classes.resolve("messages_" + LANGUAGE + ".properties"))) {
			own.store(out, null);
		}
	}

	private static void writeCatalogue(Path folder) throws IOException, URISyntaxException {
		Path content = Path.of(PseudoLanguage.class.getResource("/catalogue/2026-11").toURI());
		try (Stream<Path> files = Files.list(content)) {
			files.forEach((file) -> write(file, folder.resolve(file.getFileName())));
		}
	}

	private static void write(Path file, Path target) {
		try (InputStream in = Files.newInputStream(file)) {
			Map<String, Object> content = new LinkedHashMap<>(new Yaml().<Map<String, Object>>load(in));
			Map<String, Object> marked = new LinkedHashMap<>();
			content.forEach((key, value) -> marked.put(key, marked(key, value)));
			if (marked.containsKey("version")) {
				marked.put("version", content.get("version") + "-" + LANGUAGE);
				marked.put("language", LANGUAGE);
			}
			Files.writeString(target, new Yaml().dump(marked));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object marked(String key, Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> copy = new LinkedHashMap<>();
			map.forEach((inner, nested) -> copy.put(inner, marked(String.valueOf(inner), nested)));
			return copy;
		}
		if (value instanceof List<?> list) {
			return list.stream().map((item) -> marked(key, item)).toList();
		}
		boolean isText = value instanceof String text && !text.startsWith("http")
				&& (TEXTS.contains(key) || SENTENCE.matcher(text).matches());
		return isText ? "⟪" + value + "⟫" : value;
	}

}
