package de.brauchichdas.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture of a page at half its size and in few colours: what is stored is what is
 * compared, and the grain of letters does not count.
 */
record Screenshot(BufferedImage image) {

	/** Of 256: by how much a colour may differ. */
	static final int TOLERATED_COLOUR = 40;

	/** Share of all dots that may differ by more. */
	static final double TOLERATED_SHARE = 0.002;

	/**
	 * Side of a square, and the share of its dots from which on it has another content.
	 */
	static final int SQUARE = 10;

	static final double OTHER_SQUARE = 0.5;

	/** Dots by which the height may differ. */
	static final int TOLERATED_HEIGHT = 4;

	private static final int COARSE = 0xF8;

	static Screenshot of(byte[] png) {
		BufferedImage full = read(png);
		BufferedImage half = new BufferedImage(full.getWidth() / 2, full.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < half.getHeight(); y++) {
			for (int x = 0; x < half.getWidth(); x++) {
				half.setRGB(x, y, mean(full, 2 * x, 2 * y));
			}
		}
		return new Screenshot(half);
	}

	static Screenshot stored(Path file) {
		try {
			BufferedImage stored = read(Files.readAllBytes(file));
			BufferedImage full = new BufferedImage(stored.getWidth(), stored.getHeight(), BufferedImage.TYPE_INT_RGB);
			full.getGraphics().drawImage(stored, 0, 0, null);
			return new Screenshot(full);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void store(Path file) {
		try {
			Files.createDirectories(file.getParent());
			ImageIO.write(ColourPalette.of(this.image), "png", file.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is different, in one sentence; empty if nothing is that matters. */
	String differenceTo(Screenshot other) {
		int width = this.image.getWidth();
		int height = Math.min(this.image.getHeight(), other.image.getHeight());
		if (width != other.image.getWidth()
				|| Math.abs(this.image.getHeight() - other.image.getHeight()) > TOLERATED_HEIGHT) {
			return "%d x %d instead of %d x %d".formatted(other.image.getWidth(), other.image.getHeight(), width,
					this.image.getHeight());
		}
		int all = 0;
		for (int y = 0; y < height; y += SQUARE) {
			for (int x = 0; x < width; x += SQUARE) {
				int here = differing(other, x, y, Math.min(SQUARE, width - x), Math.min(SQUARE, height - y));
				if (here > OTHER_SQUARE * SQUARE * SQUARE) {
					return "another content at %d, %d (in dots of the page)".formatted(2 * x, 2 * y);
				}
				all += here;
			}
		}
		double share = (double) all / (width * height);
		return (share <= TOLERATED_SHARE) ? "" : "%.2f %% of all dots differ".formatted(100 * share);
	}

	/** This picture paled, with every dot that differs in red. */
	Screenshot markedAgainst(Screenshot other) {
		BufferedImage marked = new BufferedImage(this.image.getWidth(), this.image.getHeight(),
				BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < marked.getHeight(); y++) {
			for (int x = 0; x < marked.getWidth(); x++) {
				boolean there = x < other.image.getWidth() && y < other.image.getHeight();
				boolean differs = !there || differ(this.image.getRGB(x, y), other.image.getRGB(x, y));
				marked.setRGB(x, y, differs ? Color.RED.getRGB() : this.image.getRGB(x, y) | 0xC0C0C0);
			}
		}
		return new Screenshot(marked);
	}

	private int differing(Screenshot other, int left, int top, int width, int height) {
		int count = 0;
		for (int y = top; y < top + height; y++) {
			for (int x = left; x < left + width; x++) {
				if (differ(this.image.getRGB(x, y), other.image.getRGB(x, y))) {
					count++;
				}
			}
		}
		return count;
	}

	private static boolean differ(int one, int other) {
		for (int shift = 0; shift <= 16; shift += 8) {
			if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > TOLERATED_COLOUR) {
				return true;
			}
		}
		return false;
	}

	private static int mean(BufferedImage image, int x, int y) {
		int rgb = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int sum = 0;
			for (int i = 0; i < 4; i++) {
				sum += image.getRGB(x + i % 2, y + i / 2) >> shift & 0xFF;
			}
			int coarse = sum / 4 & COARSE;
			rgb |= (coarse | coarse >> 5) << shift;
		}
		return rgb;
	}

	private static BufferedImage read(byte[] png) {
		try {
			return ImageIO.read(new ByteArrayInputStream(png));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
