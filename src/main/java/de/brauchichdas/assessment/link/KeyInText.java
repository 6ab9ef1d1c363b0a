package de.brauchichdas.assessment.link;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The key to a check in whatever was pasted: a link with words, brackets or invisible
 * characters around it, in capitals, in groups, broken by the end of a line, or wrapped
 * in the address of a mail scanner.
 *
 * @param keys all that have the form of a key, each once; those of links if there are any
 * @param mistyped whether something is nearly a key: too short, too long, or with signs
 * that no key has
 */
public record KeyInText(List<Key> keys, boolean mistyped) {

	/** No more keys of one text are looked up. */
	private static final int MOST_KEYS = 5;

	/** Characters that are looked at; a mail around a link is shorter. */
	private static final int LONGEST = 8000;

	/** A scanner may wrap what another one has wrapped. */
	private static final int WRAPPINGS = 3;

	private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private static final String BEFORE = "(?<![a-z0-9])";

	/** Some scanners write "_" for "/". */
	private static final String SLASH = "[/_]+";

	/** The part of a link before the key; the first group is its root. */
	private static final String IN_LINK = Stream.of(CheckPaths.FIRST_PAGE, CheckPaths.START, ReadingPaths.RESULT)
		.map((path) -> path.substring(1, path.indexOf("/{")).replace("/", SLASH))
		.collect(Collectors.joining("|", BEFORE + "(", ")" + SLASH));

	/** Has an empty root, so that the key is the second group everywhere. */
	private static final String BARE = BEFORE + "()";

	private static final String AFTER = "(?![a-z0-9])";

	/** What stands between the parts of a key; "=" ends a broken line of a mail. */
	private static final String GAP = "[\\s=-]";

	private static final String WHOLE = "(" + AccessToken.FORM + ")";

	private static final String SPACED = "(" + AccessToken.SIGN + "(?:" + GAP + "*" + AccessToken.SIGN + "){"
			+ (AccessToken.LENGTH - 1) + "})";

	/** From the surest to the least sure. */
	private static final List<Pattern> FORMS = Stream
		.concat(Stream.of(IN_LINK + WHOLE + AFTER, IN_LINK + SPACED + AFTER, BARE + WHOLE + AFTER,
				"^[^a-z0-9]*()" + SPACED + "[^a-z0-9]*$"), groups())
		.map(Pattern::compile)
		.toList();

	private static final Pattern MISTYPED = Pattern.compile(IN_LINK + "[a-z0-9]{8,}" + AFTER + "|" + BEFORE
			+ "[a-z0-9]{24,28}" + AFTER + "|^[^a-z0-9]*[a-z0-9](?:" + GAP + "*[a-z0-9]){23,27}[^a-z0-9]*$");

	/**
	 * What has the form of a key.
	 *
	 * @param root what its link has before it, for example {@code /lesen}; empty if it
	 * stood in no link
	 */
	public record Key(String root, String value) {

		/** The path of its link; without one that of a check. */
		public String path() {
			return (this.root.isEmpty() ? CheckPaths.FIRST_QUESTION : this.root) + "/" + this.value;
		}

		/** Whether it is the address of a first page, which opens nothing. */
		public boolean isFirstPage() {
			return path().equals(CheckPaths.firstPage(new AccessToken(this.value)));
		}

	}

	public static KeyInText of(String text) {
		String plain = plain(text.substring(0, Math.min(LONGEST, text.length())));
		List<Key> keys = FORMS.stream()
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

	private static List<Key> keys(Pattern form, String text) {
		return form.matcher(text)
			.results()
			.map((found) -> new Key(root(found.group(1)), found.group(2).replaceAll(GAP, "")))
			.distinct()
			.limit(MOST_KEYS)
			.toList();
	}

	private static String root(String written) {
		return written.isEmpty() ? "" : "/" + written.replaceAll(SLASH, "/");
	}

	/** A key in groups of equal length, the last one shorter if need be. */
	private static Stream<String> groups() {
		return IntStream.rangeClosed(2, 13).mapToObj((size) -> {
			String group = AccessToken.SIGN + "{" + size + "}";
			String rest = (AccessToken.LENGTH % size > 0)
					? GAP + "+" + AccessToken.SIGN + "{" + AccessToken.LENGTH % size + "}" : "";
			return BARE + "(" + group + "(?:" + GAP + "+" + group + "){" + (AccessToken.LENGTH / size - 1) + "}" + rest
					+ ")" + AFTER;
		});
	}

}
