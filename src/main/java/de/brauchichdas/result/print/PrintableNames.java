package de.brauchichdas.result.print;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Knows which names a file can show. {@link PdfRenderer} sets one letter after the other
 * from left to right with the letters of its fonts. It neither joins letters nor places
 * marks above them, and it writes a number sign where a letter is missing.
 */
@Component
class PrintableNames {

	/** What no reader sees where nothing is joined and nothing changes the direction. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	/** What {@link Bidi} alone does not notice. */
	private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private final SingletonSupplier<List<CmapLookup>> fonts = SingletonSupplier
		.of(() -> Stream.of(PdfRenderer.TEXT_FONT, PdfRenderer.FALLBACK_FONT).map(PrintableNames::letters).toList());

	/** Returns the name as it is printed; empty if it would not be right. */
	Optional<String> printable(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		char[] letters = composed.toCharArray();
		if (Bidi.requiresBidi(letters, 0, letters.length) || Font.textRequiresLayout(letters, 0, letters.length)
				|| DIRECTIONS.matcher(composed).find() || MARKS.matcher(composed).find()) {
			return Optional.empty();
		}
		String visible = INVISIBLE.matcher(composed).replaceAll("");
		return visible.codePoints().allMatch(this::hasLetter) ? Optional.of(visible) : Optional.empty();
	}

	private boolean hasLetter(int letter) {
		return this.fonts.obtain().stream().anyMatch((font) -> font.getGlyphId(letter) != 0);
	}

	private static CmapLookup letters(String file) {
		try (TrueTypeFont font = new TTFParser().parse(
				new RandomAccessReadBuffer(new ClassPathResource("fonts/" + file + ".ttf").getContentAsByteArray()))) {
			return font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
