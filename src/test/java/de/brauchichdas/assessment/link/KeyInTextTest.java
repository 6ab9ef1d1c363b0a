package de.brauchichdas.assessment.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The key is found in whatever mail programs, people and scanners make of a link. */
class KeyInTextTest {

	private static final String KEY = "q3fz7k2mabwx5tnlcvpd4shyru";

	private static final String OTHER = "abcdefghijklmnopqrstuvwxyz";

	private static final String LINK = "https://check.beispiel.de" + CheckPaths.FIRST_QUESTION + "/" + KEY;

	static Stream<String> delivered() {
		String escaped = URLEncoder.encode(LINK, StandardCharsets.UTF_8);
		return Stream.of(KEY, " " + KEY + "\n", LINK, LINK + "/ergebnis", LINK + "?link=ja", LINK + "#wo", LINK + ".",
				LINK + ",", LINK + ")", LINK + "\"", LINK + "/", LINK + "\u201c", LINK + "%20", LINK + "%E2%80%8B",
				LINK + "\u200b", LINK + "\u00a0", "<" + LINK + ">", "(" + LINK + ")", "„" + LINK + "“",
				"»" + LINK + "«", "Hier ist mein Link: " + LINK + ". Viele Grüße", "Mein Schlüssel: " + KEY + "!",
				"**" + KEY + "**", "[Link](" + LINK + ")", LINK.toUpperCase(Locale.ROOT), KEY.toUpperCase(Locale.ROOT),
				"Q3fz7k2mabwx5tnlcvpd4shyru", KEY.substring(0, 13) + "\u00ad" + KEY.substring(13),
				KEY.replaceAll("(.{4})", "$1 "), KEY.replaceAll("(.{4})", "$1-"), KEY.replaceAll("(.{5})", "$1 "),
				"Der Schlüssel lautet " + KEY.replaceAll("(.{4})", "$1 ") + " und gilt lange",
				KEY.substring(0, 13) + " " + KEY.substring(13),
				LINK.substring(0, LINK.length() - 9) + "\n" + LINK.substring(LINK.length() - 9) + "\nund so weiter",
				LINK.substring(0, LINK.length() - 9) + "=\r\n" + LINK.substring(LINK.length() - 9),
				"https://eur01.safelinks.protection.outlook.com/?url=" + escaped
						+ "&data=05%7C01%7Cich%40beispiel.de%7C"
						+ Base64.getEncoder().encodeToString("etwas ganz anderes".getBytes(StandardCharsets.UTF_8)),
				"https://urldefense.com/v3/__" + LINK + "__;!!Abc-123!xyz$",
				"https://urldefense.proofpoint.com/v2/url?u=" + LINK.replace("/", "_").replace(":", "-3A") + "&d=DwMF",
				"https://linkprotect.cudasvc.com/url?a=" + escaped.toLowerCase(Locale.ROOT) + "&c=E,1",
				"https://www.google.com/url?q=" + LINK + "&sa=D&ust=1",
				"https://aussen.example/?u="
						+ URLEncoder.encode("https://innen.example/?u=" + escaped, StandardCharsets.UTF_8),
				LINK + " und noch einmal " + LINK, "ＣＨＥＣＫ " + KEY);
	}

	@ParameterizedTest
	@MethodSource("delivered")
	void theKeyIsFound(String text) {
		assertThat(KeyInText.of(text).keys()).containsExactly(KEY);
	}

	@Test
	void theKeyOfALinkCountsMoreThanWhatOnlyLooksLikeOne() {
		assertThat(KeyInText.of(OTHER + " " + LINK).keys()).containsExactly(KEY);
	}

	@Test
	void twoKeysAreTwo() {
		assertThat(KeyInText.of(LINK + "\n" + LINK.replace(KEY, OTHER)).keys()).containsExactly(KEY, OTHER);
		assertThat(KeyInText.of(KEY + " oder " + OTHER).keys()).containsExactly(KEY, OTHER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q3fz7k2mabwx5tnlcvpd4shyr", "q3fz7k2mabwx5tnlcvpd4shyruu", "q3fz7k2mabwx5tn1cvpd4shyru",
			"q3fz7k2mabwx5tnlcvpd48hyru", "q3fz 7k2m abwx 5tnl cvpd 4shy r", "https://x.de/check/q3fz7k2mab",
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
	@ValueSource(strings = { "a ", "a", "%41", "check/a ", "a-", "=a\n", "%25" })
	void noTextTakesLong(String part) {
		long from = System.nanoTime();
		KeyInText.of(part.repeat(65_536 / part.length()));
		assertThat(System.nanoTime() - from).isLessThan(2_000_000_000L);
	}

}
