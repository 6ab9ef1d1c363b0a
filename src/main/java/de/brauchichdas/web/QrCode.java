package de.brauchichdas.web;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code that a template draws as SVG.
 *
 * @param side width and height in modules, with the quiet zone
 * @param path the dark modules as the path of an SVG
 */
public record QrCode(int side, String path) {

	private static final int QUIET_ZONE = 4;

	/**
	 * @throws IllegalArgumentException if the text is too long for a code
	 */
	public static QrCode of(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		return new QrCode(code.size + 2 * QUIET_ZONE, path(code));
	}

	/**
	 * Draws one rectangle per run of dark modules in a row. A module outside the code
	 * counts as light.
	 */
	private static String path(io.nayuki.qrcodegen.QrCode code) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			int x = 0;
			while (x < code.size) {
				int from = x;
				while (code.getModule(x, y)) {
					x++;
				}
				if (x > from) {
					path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET_ZONE, y + QUIET_ZONE, x - from, x - from));
				}
				x++;
			}
		}
		return path.toString();
	}

}
