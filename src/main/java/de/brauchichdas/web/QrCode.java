package de.brauchichdas.web;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

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
		try {
			BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
			return new QrCode(matrix.getWidth(), path(matrix));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The text does not fit into a QR code", ex);
		}
	}

	/** Draws one rectangle per run of dark modules in a row. */
	private static String path(BitMatrix matrix) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < matrix.getHeight(); y++) {
			int x = 0;
			while (x < matrix.getWidth()) {
				int from = x;
				while (x < matrix.getWidth() && matrix.get(x, y)) {
					x++;
				}
				if (x > from) {
					path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
				}
				x++;
			}
		}
		return path.toString();
	}

}
