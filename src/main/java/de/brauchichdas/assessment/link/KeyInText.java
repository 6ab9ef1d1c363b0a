package de.brauchichdas.assessment.link;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The key to a check in whatever was pasted: a link with words, brackets or invisible
 * characters around it, in capitals, in groups, broken by the end of a line, or wrapped
 * in the address of a mail scanner.
 *
 * @param keys all that have the form of a key, each once; those of links to a check if
 * there are any
 * @param mistyped whether something is nearly a key: too short, too long, or with signs
 * that no key has
 */
public record KeyInText(List<String> keys, boolean mistyped) {

	/** No more keys of one text are looked up. */
	private static final int MOST_KEYS = 5;

	/** A scanner may wrap what another one has wrapped. */
	private static final int WRAPPINGS = 3;

	private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	/** Some scanners write "_" for "/". */
	private static final String IN_LINK = "(?<![a-z0-9])" + CheckPaths.FIRST_QUESTION.substring(1) + "[/_]+";

	private static final String BEFORE = "(?<![a-z0-9])";

	private static final String AFTER = "(?![a-z0-9])";

	/** What stands between the parts of a key; "=" ends a broken line of a mail. */
	private static final String GAP = "[\\s=-]";

	private static final String SPACED = "([a-z2-7](?:" + GAP + "*[a-z2-7]){25})";

	/** From the surest to the least sure. */
	private static final List<Pattern> FORMS = Stream
		.concat(Stream.of(IN_LINK + "([a-z2-7]{26})" + AFTER, IN_LINK + SPACED + AFTER,
				BEFORE + "([a-z2-7]{26})" + AFTER, "^[^a-z0-9]*" + SPACED + "[^a-z0-9]*$"), groups())
		.map(Pattern::compile)
		.toList();

	private static final Pattern MISTYPED = Pattern.compile(IN_LINK + "[a-z0-9]{8,}" + AFTER + "|" + BEFORE
			+ "[a-z0-9]{24,28}" + AFTER + "|^[^a-z0-9]*[a-z0-9](?:" + GAP + "*[a-z0-9]){23,27}[^a-z0-9]*$");

	public static KeyInText of(String text) {
		String plain = plain(text);
		List<String> keys = FORMS.stream()
			.map((form) -> keys(form, plain))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
		return new KeyInText(keys, keys.isEmpty() && MISTYPED.matcher(plain).find());
	}

	/** The text without escapes, capitals, invisible and variant characters. */
	public static String plain(String text) {
		String plain = text;
		for (int i = 0; i < WRAPPINGS; i++) {
			plain = ESCAPED.matcher(plain).replaceAll((escaped) -> Matcher.quoteReplacement(unescaped(escaped)));
		}
		return INVISIBLE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.replaceAll("");
	}

	private static String unescaped(MatchResult escaped) {
		return new String(HexFormat.of().parseHex(escaped.group().replace("%", "")), StandardCharsets.UTF_8);
	}

	private static List<String> keys(Pattern form, String text) {
		return form.matcher(text)
			.results()
			.map((found) -> found.group(1).replaceAll(GAP, ""))
			.distinct()
			.limit(MOST_KEYS)
			.toList();
	}

	/** A key in groups of equal length, the last one shorter if need be. */
	private static Stream<String> groups() {
		return IntStream.rangeClosed(2, 13).mapToObj((size) -> {
			String group = "[a-z2-7]{" + size + "}";
			String rest = (26 % size > 0) ? GAP + "+[a-z2-7]{" + 26 % size + "}" : "";
			return BEFORE + "(" + group + "(?:" + GAP + "+" + group + "){" + (26 / size - 1) + "}" + rest + ")" + AFTER;
		});
	}

}
