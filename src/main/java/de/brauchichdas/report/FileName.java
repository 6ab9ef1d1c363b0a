package de.brauchichdas.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.ContentDisposition;

/** The name of a download, from business and day, safe for every system. */
final class FileName {

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

	private FileName() {
	}

	/** For example {@code brauche-ich-das-Bäckerei-Müller-2026-11-25.pdf}. */
	static String of(Optional<String> business, LocalDate day, String ending) {
		String name = business.map(FileName::tidy).orElse("");
		return PRODUCT + (name.isEmpty() ? "" : "-" + name) + "-" + day + "." + ending;
	}

	/** The header that makes a browser save it, with a plain name for old ones. */
	static String attachment(Optional<String> business, LocalDate day, String ending) {
		return ContentDisposition.attachment()
			.filename(of(business, day, ending), StandardCharsets.UTF_8)
			.build()
			.toString();
	}

	private static String tidy(String business) {
		String composed = Normalizer.normalize(business, Normalizer.Form.NFC);
		String letters = EDGES.matcher(OTHER.matcher(composed).replaceAll("-")).replaceAll("");
		String shortened = (letters.codePointCount(0, letters.length()) <= LONGEST) ? letters
				: letters.substring(0, letters.offsetByCodePoints(0, LONGEST));
		return EDGES.matcher(MARKS.matcher(shortened).replaceAll("")).replaceAll("");
	}

}
