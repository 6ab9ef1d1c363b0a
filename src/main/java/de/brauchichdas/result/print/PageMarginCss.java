package de.brauchichdas.result.print;

/**
 * A style sheet with the words that stand at the top and bottom of every printed page.
 * Words of one report cannot stand in a shared style sheet, and the content security
 * policy forbids them in the page.
 */
final class PageMarginCss {

	private static final String STYLE = "font-family: Lato, \"DejaVu Sans\", sans-serif; font-size: 8pt; color: #51605e";

	private static final int PRINTABLE = 0x20;

	private PageMarginCss() {
	}

	/**
	 * @param left what the report is, in the upper left corner
	 * @param right business, day and version, in the upper right corner
	 * @param page the word before the number of the page
	 * @param of the word between it and the number of pages
	 */
	static String css(String left, String right, String page, String of) {
		return "@page {" + box("top-left", quoted(left)) + box("top-right", quoted(right)) + box("bottom-right",
				quoted(page + " ") + " counter(page) " + quoted(" " + of + " ") + " counter(pages)") + " }\n";
	}

	/** Each box says everything, because a later rule for it replaces an earlier one. */
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
