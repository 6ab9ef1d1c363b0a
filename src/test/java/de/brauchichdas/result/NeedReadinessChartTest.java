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
		NeedReadinessChart picture = NeedReadinessChart.of(catalogue,
				Scoring.evaluate(catalogue, WorkedExample.named(example).answers(catalogue)));
		assertThat(picture.cells()).hasSize(9);
		List<Cell> here = picture.cells().stream().filter(Cell::here).toList();
		assertThat(here).hasSize(1);
		Cell cell = here.get(0);
		assertThat(picture.x()).isBetween(cell.x(), cell.x() + cell.width());
		assertThat(picture.y()).isBetween(cell.y(), cell.y() + cell.height());
		assertThat(picture.cells().stream().mapToInt((field) -> field.width() * field.height()).sum())
			.isEqualTo(400 * 400);
		assertThat(picture.former()).isNull();
	}

	@Test
	void theFormerPointLiesWhereItsPointsSayAndMovesNothingElse() {
		var catalogue = ReleasedCatalogue.CATALOGUE;
		NeedReadinessChart picture = NeedReadinessChart.of(catalogue,
				Scoring.evaluate(catalogue, WorkedExample.named("t01").answers(catalogue)));
		NeedReadinessChart with = picture.withFormer(new ComparedResult("2026-11", Verdict.NEIN, "Nein", 46, 0));
		assertThat(with.former()).isEqualTo(new NeedReadinessChart.Point(picture.x(), 410));
		assertThat(with.cells()).isEqualTo(picture.cells());
		assertThat(with.y()).isEqualTo(picture.y());
	}

}
