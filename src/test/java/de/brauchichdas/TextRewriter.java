package de.brauchichdas;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

/**
 * Changes every text of a catalogue or of the interface and nothing else: no id, no key,
 * no address.
 */
final class TextRewriter {

	private static final Set<String> TEXTS = Set.of("title", "name", "text", "stand");

	private static final Pattern SENTENCE = Pattern.compile("(?s)[A-ZÄÖÜ][a-zäöüß].*|.* .*");

	private final UnaryOperator<String> change;

	TextRewriter(UnaryOperator<String> change) {
		this.change = change;
	}

	/** Writes all files of a catalogue anew into another folder, or the same. */
	void catalogue(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Map<String, Object> rewritten = new LinkedHashMap<>();
				yaml(file).forEach((key, value) -> rewritten.put(key, rewritten(key, value)));
				Files.writeString(to.resolve(file.getFileName()), new Yaml().dump(rewritten));
			}
		}
	}

	static Map<String, Object> yaml(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return new Yaml().load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Object rewritten(String key, Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> copy = new LinkedHashMap<>();
			map.forEach((inner, nested) -> copy.put(inner, rewritten(String.valueOf(inner), nested)));
			return copy;
		}
		if (value instanceof List<?> list) {
			return list.stream().map((item) -> rewritten(key, item)).toList();
		}
		boolean isText = value instanceof String text && !text.startsWith("http") && !key.equals("version")
				&& (TEXTS.contains(key) || SENTENCE.matcher(text).matches());
		return isText ? this.change.apply((String) value) : value;
	}

	/** Writes a file of messages anew into another file, or the same. */
	void messages(Path from, Path to) throws IOException {
		Properties words = new Properties();
		try (Reader in = Files.newBufferedReader(from)) {
			words.load(in);
		}
		words.replaceAll((key, value) -> this.change.apply((String) value));
		try (Writer out = Files.newBufferedWriter(to)) {
			words.store(out, null);
		}
	}

}
