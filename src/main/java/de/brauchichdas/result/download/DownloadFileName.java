package de.brauchichdas.result.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.ContentDisposition;
import org.springframework.web.util.UriUtils;

/** Makes the name of a download from business and day, safe for every system. */
public final class DownloadFileName {

	private static final String PRODUCT = "brauche-ich-das";

	/** In letters; with day and ending it stays far below every system's limit. */
	private static final int LONGEST = 50;

	/**
	 * What is neither letter nor digit: signs that some system forbids, paths, controls,
	 * signs that turn the direction.
	 */
	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private static final Pattern EDGES = Pattern.compile("^-+|-+$");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

	private DownloadFileName() {
	}

	/** For example {@code brauche-ich-das-Bäckerei-Müller-2026-11-25.pdf}. */
	static String of(Optional<String> business, LocalDate day, String ending) {
		String name = business.map(DownloadFileName::tidy).orElse("");
		return PRODUCT + (name.isEmpty() ? "" : "-" + name) + "-" + day + "." + ending;
	}

	/**
	 * The header that makes a browser save it, with a name in ASCII for what knows no
	 * other. Spring alone would write an encoded word there, which would be saved
	 * literally.
	 */
	public static String attachment(Optional<String> business, LocalDate day, String ending) {
		String name = of(business, day, ending);
		String ascii = ascii(name);
		return ContentDisposition.attachment().filename(ascii).build()
				+ (ascii.equals(name) ? "" : "; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8));
	}

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
		return NOT_ASCII.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFD)).replaceAll("");
	}

	private static String tidy(String business) {
		String composed = Normalizer.normalize(business, Normalizer.Form.NFC);
		String letters = EDGES.matcher(OTHER.matcher(composed).replaceAll("-")).replaceAll("");
		String shortened = (letters.codePointCount(0, letters.length()) <= LONGEST) ? letters
				: letters.substring(0, letters.offsetByCodePoints(0, LONGEST));
		return EDGES.matcher(MARKS.matcher(shortened).replaceAll("")).replaceAll("");
	}

}
