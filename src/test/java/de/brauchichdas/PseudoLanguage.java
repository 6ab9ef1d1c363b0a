package de.brauchichdas;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

/**
 * A second language, made of files only: interface words in double brackets, content in
 * double angles, both in letters that German does not have. Each message begins and ends
 * with an apostrophe, which must survive. It calls itself Esperanto, which nobody's
 * browser asks for by chance.
 */
public final class PseudoLanguage {

	public static final String LANGUAGE = "eo";

	private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧⟪⟫]*⟧|⟪[^⟦⟧⟪⟫]*(?:⟫|(?=⟧))");

	private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

	private static final Pattern CHOICE = Pattern.compile("(\\{\\d,choice,)((?:[^{}]|\\{[^{}]*\\})*)\\}");

	private static final Pattern ADDRESS = Pattern.compile("[\\w-]+(?:://|\\.)\\w\\S*|\\d{4}-\\d{2}-" + LANGUAGE);

	/** What Java adds to the date of a language. */
	private static final Pattern DATE_WORDS = Pattern.compile(Arrays.stream(Month.values())
		.flatMap((month) -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
			.map((style) -> month.getDisplayName(style, Locale.forLanguageTag(LANGUAGE))))
		.collect(Collectors.joining("|", "\\b(?:", "|de|a|la)\\b")));

	private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	/** From a letter to its full-width form. */
	private static final int TO_WIDE = 0xFEE0;

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

	/**
	 * What is left of a text that could be German: content and interface words have other
	 * letters, dates are written by Java.
	 */
	public static String latin(String text) {
		return DATE_WORDS.matcher(ADDRESS.matcher(text).replaceAll("")).replaceAll("");
	}

	/** Every letter of the language is a wide one; what stands in braces stays. */
	private static String foreign(String text) {
		StringBuilder foreign = new StringBuilder();
		Matcher braces = BRACES.matcher(text);
		int at = 0;
		while (braces.find()) {
			foreign.append(wide(text.substring(at, braces.start())));
			boolean words = braces.group().contains("|");
			foreign.append(words ? wide(braces.group()) : braces.group());
			at = braces.end();
		}
		return foreign.append(wide(text.substring(at))).toString();
	}

	/** The same for a message, with an apostrophe in each text of a choice. */
	private static String foreignMessage(String message) {
		Matcher choices = CHOICE.matcher(message);
		StringBuilder foreign = new StringBuilder();
		int at = 0;
		while (choices.find()) {
			foreign.append(foreign(message.substring(at, choices.start())));
			String texts = Arrays.stream(choices.group(2).split("\\|"))
				.map((text) -> text.substring(0, 2) + "·'" + foreign(text.substring(2)))
				.collect(Collectors.joining("|"));
			foreign.append(choices.group(1)).append(texts).append('}');
			at = choices.end();
		}
		return foreign.append(foreign(message.substring(at))).toString();
	}

	/** The wide form of every letter; umlauts lose their dots. */
	private static String wide(String text) {
		StringBuilder wide = new StringBuilder();
		Normalizer.normalize(text.replace('ß', 's'), Normalizer.Form.NFD)
			.codePoints()
			.filter((letter) -> Character.getType(letter) != Character.NON_SPACING_MARK)
			.map((letter) -> LATIN.indexOf(letter) >= 0 ? letter + TO_WIDE : letter)
			.forEach(wide::appendCodePoint);
		return wide.toString();
	}

	private static void writeWords() throws IOException, URISyntaxException {
		Path classes = Path.of(PseudoLanguage.class.getResource("/").toURI());
		Path words = Path.of(PseudoLanguage.class.getResource("/messages.properties").toURI());
		new TextRewriter((word) -> "⟦'" + foreignMessage(word) + "'⟧").messages(words,
				classes.resolve("messages_" + LANGUAGE + ".properties"));
	}

	private static void writeCatalogue(Path folder) throws IOException, URISyntaxException {
		Path content = Path.of(PseudoLanguage.class.getResource("/catalogue/2026-11").toURI());
		new TextRewriter((text) -> "⟪" + foreign(text) + "⟫").catalogue(content, folder);
		Path head = folder.resolve("catalogue.yml");
		Map<String, Object> marked = TextRewriter.yaml(head);
		marked.put("version", marked.get("version") + "-" + LANGUAGE);
		marked.put("language", LANGUAGE);
		Files.writeString(head, new Yaml().dump(marked));
	}

}
