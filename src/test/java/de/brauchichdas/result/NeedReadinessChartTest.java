package de.brauchichdas.result;

import java.util.List;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.advice.ResultComparison.ComparedResult;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.result.NeedReadinessChart.Cell;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The point lies in the field that the bands say. */
class NeedReadinessChartTest {

	@ParameterizedTest
	@ValueSource(strings = { "t01", "t07", "t08", "n09", "n11", "g02", "g06" })
	void thePointLiesInTheMarkedFieldOfThreeByThree(String example) {
		var catalogue = ReleasedCatalogue.CATALOGUE;
		NeedReadinessChart chart = NeedReadinessChart.of(catalogue,
				Scoring.evaluate(catalogue, WorkedExample.named(example).answers(catalogue)));
		assertThat(chart.cells()).hasSize(9);
		List<Cell> here = chart.cells().stream().filter(Cell::here).toList();
		assertThat(here).hasSize(1);
		Cell cell = here.get(0);
		assertThat(chart.x()).isBetween(cell.x(), cell.x() + cell.width());
		assertThat(chart.y()).isBetween(cell.y(), cell.y() + cell.height());
		assertThat(chart.cells().stream().mapToInt((field) -> field.width() * field.height()).sum())
			.isEqualTo(400 * 400);
		assertThat(chart.previous()).isNull();
	}

	@Test
	void thePreviousPointLiesWhereItsPointsSayAndMovesNothingElse() {
		var catalogue = ReleasedCatalogue.CATALOGUE;
		NeedReadinessChart chart = NeedReadinessChart.of(catalogue,
				Scoring.evaluate(catalogue, WorkedExample.named("t01").answers(catalogue)));
		NeedReadinessChart with = chart.withPrevious(new ComparedResult("2026-11", Verdict.NEIN, "Nein", 46, 0));
		assertThat(with.previous()).isEqualTo(new NeedReadinessChart.Point(chart.x(), 410));
		assertThat(with.cells()).isEqualTo(chart.cells());
		assertThat(with.y()).isEqualTo(chart.y());
	}

}
