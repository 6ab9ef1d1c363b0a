package de.brauchichdas.result;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.advice.ResultComparison.ComparedResult;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.scoring.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * The field of need (to the right) and readiness (upwards), at most three by three, with
 * the point of this business. Lengths are units of the drawing; one point is four units.
 *
 * @param former where the business stood before; absent if that is not shown
 */
record NeedReadinessChart(List<Cell> cells, List<Label> columns, List<Label> rows, int x, int y,
		@Nullable Point former) {

	private static final int UNIT = 4;

	private static final int LEFT = 40;

	private static final int TOP = 10;

	private static final int SIDE = Axis.MAXIMUM * UNIT;

	private static final int BANDS = 3;

	/** One field; here if the point lies in it. */
	record Cell(int x, int y, int width, int height, boolean here) {

	}

	/** A name of a band at the middle of its side. */
	record Label(String text, int x, int y) {

	}

	/** A place in the drawing. */
	record Point(int x, int y) {

	}

	static NeedReadinessChart of(Catalogue catalogue, Evaluation evaluation) {
		List<AxisBand> columns = lastBands(catalogue.scale(Axis.NEED).bands());
		List<AxisBand> rows = lastBands(catalogue.scale(Axis.READINESS).bands());
		List<Cell> cells = new ArrayList<>();
		for (AxisBand row : rows) {
			for (AxisBand column : columns) {
				boolean here = column.contains(evaluation.need()) && row.contains(evaluation.readiness());
				cells.add(new Cell(x(column.from()), y(row), width(column), width(row), here));
			}
		}
		return new NeedReadinessChart(cells,
				columns.stream()
					.map((band) -> new Label(band.title(), x(band.from()) + width(band) / 2, TOP + SIDE + 23))
					.toList(),
				rows.stream().map((band) -> new Label(band.title(), LEFT - 10, y(band) + width(band) / 2)).toList(),
				x(evaluation.need()), y(evaluation.readiness()), null);
	}

	/** The same picture with a second, hollow point. */
	NeedReadinessChart withFormer(ComparedResult former) {
		return new NeedReadinessChart(this.cells, this.columns, this.rows, this.x, this.y,
				new Point(x(former.need()), y(former.readiness())));
	}

	/** The last three bands at most, the first of them widened to begin at 0. */
	private static List<AxisBand> lastBands(List<AxisBand> bands) {
		List<AxisBand> last = new ArrayList<>(bands.subList(Math.max(0, bands.size() - BANDS), bands.size()));
		AxisBand first = last.get(0);
		last.set(0, new AxisBand(first.id(), first.title(), 0, first.to()));
		return last;
	}

	private static int x(int points) {
		return LEFT + points * UNIT;
	}

	private static int y(int points) {
		return TOP + SIDE - points * UNIT;
	}

	private static int y(AxisBand band) {
		return TOP + SIDE - Math.min(band.to() + 1, Axis.MAXIMUM) * UNIT;
	}

	private static int width(AxisBand band) {
		return (Math.min(band.to() + 1, Axis.MAXIMUM) - band.from()) * UNIT;
	}

}
