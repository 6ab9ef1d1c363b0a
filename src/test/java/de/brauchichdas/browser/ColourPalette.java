package de.brauchichdas.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in the 256 colours that it has most of; every other becomes the nearest of
 * them.
 */
final class ColourPalette {

	private static final int COLOURS = 256;

	private ColourPalette() {
	}

	static BufferedImage of(BufferedImage image) {
		Map<Integer, Integer> counts = new HashMap<>();
		int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		for (int dot : dots) {
			counts.merge(dot, 1, Integer::sum);
		}
		int[] palette = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(COLOURS)
			.mapToInt(Map.Entry::getKey)
			.toArray();
		BufferedImage few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
		Map<Integer, Integer> nearest = new HashMap<>();
		for (int i = 0; i < dots.length; i++) {
			int index = nearest.computeIfAbsent(dots[i], (dot) -> nearest(dot, palette));
			few.getRaster().setSample(i % image.getWidth(), i / image.getWidth(), 0, index);
		}
		return few;
	}

	private static int nearest(int dot, int[] palette) {
		int best = 0;
		for (int i = 1; i < palette.length; i++) {
			if (distance(dot, palette[i]) < distance(dot, palette[best])) {
				best = i;
			}
		}
		return best;
	}

	private static int distance(int one, int other) {
		return List.of(0, 8, 16).stream().mapToInt((shift) -> {
			int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
			return difference * difference;
		}).sum();
	}

}
