package de.brauchichdas.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.advice.ChannelPlan;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.result.BarChart.Measured;
import de.brauchichdas.scoring.DimensionScore;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.web.InterfaceTexts;

import org.springframework.stereotype.Component;

/** The bars of a result, the same on page, paper and PDF. */
@Component
class ResultCharts {

	private final InterfaceTexts texts;

	private final LocalizedFormats wording;

	ResultCharts(InterfaceTexts texts, LocalizedFormats wording) {
		this.texts = texts;
		this.wording = wording;
	}

	/** Need and readiness with their thresholds. */
	BarChart axes(Catalogue catalogue, Evaluation evaluation) {
		return picture("chart.axes", List.of(axis(catalogue.scale(Axis.NEED), evaluation.need()),
				axis(catalogue.scale(Axis.READINESS), evaluation.readiness())));
	}

	/** The points of every section. */
	BarChart sections(Evaluation evaluation) {
		return picture("chart.sections", evaluation.dimensions().stream().map(this::section).toList());
	}

	/** Time of the suggested places against the time there is, minutes per week. */
	BarChart hours(ChannelPlan channels) {
		int budget = (channels.budget() != null) ? channels.budget() : channels.weekly().to();
		int maximum = Math.max(Math.max(budget, channels.weekly().to()), 1);
		String most = (channels.budget() != null) ? this.wording.minutes(budget)
				: this.texts.text("chart.hours.unlimited");
		return picture("chart.hours",
				List.of(new Measured(this.texts.text("chart.hours.proposal"), this.wording.span(channels.weekly()),
						channels.weekly().from(), channels.weekly().to(), maximum, List.of()),
						new Measured(this.texts.text("chart.hours.budget"), most, 0,
								(channels.budget() != null) ? budget : maximum, maximum, List.of())));
	}

	private Measured axis(AxisScale scale, int points) {
		return new Measured(scale.title(), this.texts.text("chart.axes.value", points, scale.band(points).title()),
				points, points, Axis.MAXIMUM, scale.bands().stream().skip(1).map(AxisBand::from).toList());
	}

	private Measured section(DimensionScore score) {
		return new Measured(score.dimension().title(),
				this.texts.text("chart.points-of", score.points(), score.maximum()), score.points(), score.points(),
				score.maximum(), List.of());
	}

	private BarChart picture(String key, List<Measured> rows) {
		return BarChart.of(rows,
				Stream
					.concat(Stream.of(this.texts.text(key)),
							rows.stream().map((row) -> this.texts.text("chart.row", row.label(), row.value())))
					.collect(Collectors.joining(" ")));
	}

}
