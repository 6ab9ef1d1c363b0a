package de.brauchichdas.result.download;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.ContentDisposition;
import org.springframework.web.util.UriUtils;

/**
 * Makes the name of a download from business and moment, safe for every system. The name
 * of a business is in it as it is written, but for signs, or it is not in it.
 */
public final class DownloadFileName {

	private static final String PRODUCT = "brauche-ich-das";

	/** In letters; with moment and ending it stays far below every system's limit. */
	private static final int LONGEST = 50;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

	/**
	 * What is neither letter nor digit nor a mark on one: signs that some system forbids,
	 * paths, controls, signs that turn the direction.
	 */
	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+|(?<![\\p{L}\\p{M}])\\p{M}+");

	private static final Pattern EDGES = Pattern.compile("^-+|-+$");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

	private DownloadFileName() {
	}

	/** For example {@code brauche-ich-das-Bäckerei-Müller-2026-11-25-140533.pdf}. */
	static String of(Optional<String> business, LocalDateTime moment, String ending) {
		return named(business.map(DownloadFileName::tidy).orElse(""), moment, ending);
	}

	private static String named(String name, LocalDateTime moment, String ending) {
		return PRODUCT + (name.isEmpty() ? "" : "-" + name) + "-" + moment.format(MOMENT) + "." + ending;
	}

	/**
	 * The header that makes a browser save it, with a name in ASCII for what knows no
	 * other. Spring alone would write an encoded word there, which would be saved
	 * literally.
	 */
	public static String attachment(Optional<String> business, LocalDateTime moment, String ending) {
		String name = of(business, moment, ending);
		String ascii = named(business.map(DownloadFileName::tidy).map(DownloadFileName::ascii).orElse(""), moment,
				ending);
		return ContentDisposition.attachment().filename(ascii).build()
				+ (ascii.equals(name) ? "" : "; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8));
	}

	/** Empty if a letter would be missing. */
	private static String ascii(String name) {
		StringBuilder spelt = new StringBuilder();
		name.codePoints().forEach((letter) -> spelt.append(switch (letter) {
			case 0xe4 -> "ae";
			case 0xf6 -> "oe";
			case 0xfc -> "ue";
			case 0xc4 -> "Ae";
			case 0xd6 -> "Oe";
			case 0xdc -> "Ue";
			case 0xdf -> "ss";
			default -> Character.toString(letter);
		}));
		String plain = MARKS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFD)).replaceAll("");
		return ASCII.matcher(plain).matches() ? plain : "";
	}

	/**
	 * Empty if it is written from right to left, because then the moment beside it would
	 * be shown the wrong way round.
	 */
	private static String tidy(String business) {
		String composed = Normalizer.normalize(business, Normalizer.Form.NFC);
		String letters = EDGES.matcher(OTHER.matcher(composed).replaceAll("-")).replaceAll("");
		return Bidi.requiresBidi(letters.toCharArray(), 0, letters.length()) ? ""
				: EDGES.matcher(shortened(letters)).replaceAll("");
	}

	/** Parts no letter from its marks. */
	private static String shortened(String letters) {
		if (letters.codePointCount(0, letters.length()) <= LONGEST) {
			return letters;
		}
		BreakIterator places = BreakIterator.getCharacterInstance(Locale.ROOT);
		places.setText(letters);
		return letters.substring(0, places.preceding(letters.offsetByCodePoints(0, LONGEST) + 1));
	}

}
