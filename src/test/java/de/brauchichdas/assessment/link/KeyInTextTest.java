package de.brauchichdas.assessment.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The key is found in whatever mail programs, people and scanners make of a link. */
class KeyInTextTest {

	private static final String KEY = "q3fz7k2mabwx5tnlcvpd4shyru";

	private static final String OTHER = "abcdefghijklmnopqrstuvwxyz";

	private static final List<String> ROOTS = List.of("/check", "/check/neu", "/lesen");

	static Stream<Arguments> delivered() {
		return Stream.concat(keys().map((text) -> Arguments.of(text, "")),
				ROOTS.stream().flatMap((root) -> links(root).map((text) -> Arguments.of(text, root))));
	}

	private static Stream<String> keys() {
		return Stream.of(KEY, " " + KEY + "\n", "Mein Schlüssel: " + KEY + "!", "**" + KEY + "**",
				KEY.toUpperCase(Locale.ROOT), "Q3fz7k2mabwx5tnlcvpd4shyru",
				KEY.substring(0, 13) + "\u00ad" + KEY.substring(13), KEY.replaceAll("(.{4})", "$1 "),
				KEY.replaceAll("(.{4})", "$1-"), KEY.replaceAll("(.{5})", "$1 "),
				"Der Schlüssel lautet " + KEY.replaceAll("(.{4})", "$1 ") + " und gilt lange",
				KEY.substring(0, 13) + " " + KEY.substring(13), "ＣＨＥＣＫ " + KEY);
	}

	private static Stream<String> links(String root) {
		String link = "https://check.beispiel.de" + root + "/" + KEY;
		String escaped = URLEncoder.encode(link, StandardCharsets.UTF_8);
		return Stream.of(link, link + "/ergebnis", link + "?link=ja", link + "#wo", link + ".", link + ",", link + ")",
				link + "\"", link + "/", link + "\u201c", link + "%20", link + "%E2%80%8B", link + "\u200b",
				link + "\u00a0", "<" + link + ">", "(" + link + ")", "„" + link + "“", "»" + link + "«",
				"Hier ist mein Link: " + link + ". Viele Grüße", "[Link](" + link + ")", link.toUpperCase(Locale.ROOT),
				link.replace(KEY, KEY.replaceAll("(.{4})", "$1 ")), link.replace("/", "//"),
				link.substring(0, link.length() - 9) + "\n" + link.substring(link.length() - 9) + "\nund so weiter",
				link.substring(0, link.length() - 9) + "=\r\n" + link.substring(link.length() - 9),
				"https://eur01.safelinks.protection.outlook.com/?url=" + escaped
						+ "&data=05%7C01%7Cich%40beispiel.de%7C"
						+ Base64.getEncoder().encodeToString("etwas ganz anderes".getBytes(StandardCharsets.UTF_8)),
				"https://urldefense.com/v3/__" + link + "__;!!Abc-123!xyz$",
				"https://urldefense.proofpoint.com/v2/url?u=" + link.replace("/", "_").replace(":", "-3A") + "&d=DwMF",
				"https://linkprotect.cudasvc.com/url?a=" + escaped.toLowerCase(Locale.ROOT) + "&c=E,1",
				"https://www.google.com/url?q=" + link + "&sa=D&ust=1",
				"https://aussen.example/?u="
						+ URLEncoder.encode("https://innen.example/?u=" + escaped, StandardCharsets.UTF_8),
				link + " und noch einmal " + link);
	}

	@ParameterizedTest
	@MethodSource("delivered")
	void theKeyIsFoundWithWhatItsLinkWasFor(String text, String root) {
		assertThat(KeyInText.of(text).keys()).containsExactly(new KeyInText.Key(root, KEY));
	}

	@Test
	void theKeyOfALinkCountsMoreThanWhatOnlyLooksLikeOne() {
		for (String root : ROOTS) {
			assertThat(KeyInText.of(OTHER + " " + root + "/" + KEY).keys())
				.containsExactly(new KeyInText.Key(root, KEY));
		}
	}

	@Test
	void twoKeysAreTwo() {
		assertThat(KeyInText.of("/check/" + KEY + "\n/lesen/" + KEY + "\n/check/" + OTHER).keys())
			.extracting(KeyInText.Key::path)
			.containsExactly("/check/" + KEY, "/lesen/" + KEY, "/check/" + OTHER);
		assertThat(KeyInText.of(KEY + " oder " + OTHER).keys()).extracting(KeyInText.Key::value)
			.containsExactly(KEY, OTHER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q3fz7k2mabwx5tnlcvpd4shyr", "q3fz7k2mabwx5tnlcvpd4shyruu", "q3fz7k2mabwx5tn1cvpd4shyru",
			"q3fz7k2mabwx5tnlcvpd48hyru", "q3fz 7k2m abwx 5tnl cvpd 4shy r", "https://x.de/check/q3fz7k2mab",
			"https://x.de/lesen/q3fz7k2mab", "https://x.de/check/neu/q3fz7k2mab",
			"https://x.de/check/q3fz7k2mabwx5tnlcvpd4shyr0." })
	void whatIsNearlyAKeyIsMistyped(String text) {
		assertThat(KeyInText.of(text)).isEqualTo(new KeyInText(List.of(), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "https://beispiel.de/", "https://beispiel.de/check", "Mein Link", "%", "%zz",
			"\u200b", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz" })
	void whereThereIsNothingNothingIsFound(String text) {
		assertThat(KeyInText.of(text)).isEqualTo(new KeyInText(List.of(), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a ", "a", "%41", "check/a ", "check/neu/a ", "lesen/a ", "check/", "check/neu_", "a-",
			"=a\n", "%25", "\u0300\u0316" })
	void noTextTakesLong(String part) {
		long from = System.nanoTime();
		KeyInText.of(part.repeat(65_536 / part.length()));
		assertThat(System.nanoTime() - from).isLessThan(2_000_000_000L);
	}

}
