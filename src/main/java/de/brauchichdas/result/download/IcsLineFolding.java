package de.brauchichdas.result.download;

/**
 * Folds lines to at most 75 octets, as RFC 5545 (3.1) asks. The library counts
 * characters, and an umlaut takes two octets.
 */
final class IcsLineFolding {

	private static final int OCTETS = 75;

	private static final String FOLD = "\r\n ";

	private IcsLineFolding() {
	}

	/**
	 * @param lines unfolded, each ended by CR and LF
	 */
	static String of(String lines) {
		StringBuilder folded = new StringBuilder(lines.length() * 21 / 20);
		int octets = 0;
		for (int i = 0; i < lines.length();) {
			int character = lines.codePointAt(i);
			i += Character.charCount(character);
			boolean lineEnd = character == '\r' || character == '\n';
			int size = lineEnd ? 0 : octets(character);
			if (octets + size > OCTETS) {
				folded.append(FOLD);
				octets = 1;
			}
			folded.appendCodePoint(character);
			octets = lineEnd ? 0 : octets + size;
		}
		return folded.toString();
	}

	/** What the character takes in UTF-8. */
	private static int octets(int character) {
		if (character < 0x80) {
			return 1;
		}
		if (character < 0x800) {
			return 2;
		}
		return (character < 0x10000) ? 3 : 4;
	}

}
