package de.brauchichdas.result.print;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Makes a style sheet with the words at the top and bottom of every printed page. A
 * shared style sheet cannot hold words of one report, and the content security policy
 * forbids them in the page.
 */
final class PageMarginCss {

	private static final String STYLE = "font-family: Lato, \"DejaVu Sans\", sans-serif; font-size: 8pt; color: #51605e";

	private static final int PRINTABLE = 0x20;

	private PageMarginCss() {
	}

	/**
	 * @param left what the report is, in the upper left corner
	 * @param right business, day and version, in the upper right corner
	 * @param page the words around the number of the page, {0}, and the number of pages,
	 * {1}
	 */
	static String css(String left, String right, String page) {
		return "@page {" + box("top-left", quoted(left)) + box("top-right", quoted(right))
				+ box("bottom-right", counted(page)) + " }\n";
	}

	private static String counted(String page) {
		return Arrays.stream(page.split("(?=\\{[01]})|(?<=\\{[01]})")).map((piece) -> switch (piece) {
			case "{0}" -> "counter(page)";
			case "{1}" -> "counter(pages)";
			default -> quoted(piece);
		}).collect(Collectors.joining(" "));
	}

	/**
	 * Writes every property of a box, because a later rule for it replaces an earlier
	 * one.
	 */
	private static String box(String place, String content) {
		return " @" + place + " { content: " + content + "; " + STYLE + " }";
	}

	/**
	 * A string of CSS in which every letter but plain ones is escaped, without signs that
	 * turn the direction.
	 */
	static String quoted(String text) {
		StringBuilder css = new StringBuilder("\"");
		text.codePoints().forEach((letter) -> {
			if (letter == ' ' || (letter < 128 && Character.isLetterOrDigit(letter))) {
				css.appendCodePoint(letter);
			}
			else if (letter >= PRINTABLE && Character.getType(letter) != Character.FORMAT) {
				css.append(String.format("\\%x ", letter));
			}
		});
		return css.append('"').toString();
	}

}
