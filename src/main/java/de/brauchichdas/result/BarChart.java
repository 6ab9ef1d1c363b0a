package de.brauchichdas.result;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws bars one below the other, each with its words above. Lengths are units of the
 * drawing.
 *
 * @param alt the same in words
 */
record BarChart(List<Bar> bars, String alt) {

	/** The whole width, which stands for the maximum of a bar. */
	static final int WIDTH = 360;

	private static final int ROW = 44;

	/**
	 * One bar.
	 *
	 * @param y its upper edge
	 * @param sure width of the part that is certain
	 * @param width width up to which it may reach
	 * @param marks places of thresholds
	 */
	record Bar(String label, String value, int y, int sure, int width, List<Integer> marks) {

	}

	/**
	 * What a bar shows, in its own measure.
	 *
	 * @param from the part that is certain
	 * @param to how far it may reach
	 */
	record Measured(String label, String value, int from, int to, int maximum, List<Integer> marks) {

		private Bar at(int row) {
			return new Bar(this.label, this.value, row * ROW, scaled(this.from), scaled(this.to),
					this.marks.stream().map(this::scaled).toList());
		}

		private int scaled(int amount) {
			return (this.maximum == 0) ? 0 : (int) Math.min(WIDTH, (long) amount * WIDTH / this.maximum);
		}

	}

	static BarChart of(List<Measured> rows, String alt) {
		return new BarChart(IntStream.range(0, rows.size()).mapToObj((i) -> rows.get(i).at(i)).toList(), alt);
	}

	public int height() {
		return this.bars.size() * ROW;
	}

}
