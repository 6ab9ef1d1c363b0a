package de.brauchichdas.result;

import java.time.LocalDate;
import java.util.List;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.advice.TurningPointAdvice;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.scoring.Borderline;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * One set of complete answers with everything that is said of it. Pages, report, files
 * and the interface for programs read the same value. What only some of them need is made
 * when it is read first, and once.
 */
public final class Result {

	private final Catalogue catalogue;

	private final Answers answers;

	private final Journey journey;

	private final Evaluation evaluation;

	private final LocalDate day;

	private final @Nullable PreviousResult previous;

	private final SingletonSupplier<Advice> advice;

	private final SingletonSupplier<TurningPoints> turningPoints;

	private final SingletonSupplier<TurningPointAdvice> turningPointAdvice;

	private final SingletonSupplier<NeedReadinessChart> chart;

	private final ResultCharts charts;

	private final DecisionSpaceCache spaces;

	Result(Catalogue catalogue, Answers answers, Journey journey, Evaluation evaluation, LocalDate day,
			@Nullable PreviousResult previous, DecisionSpaceCache spaces, ResultCharts charts) {
		this.catalogue = catalogue;
		this.answers = answers;
		this.journey = journey;
		this.evaluation = evaluation;
		this.day = day;
		this.previous = previous;
		this.spaces = spaces;
		this.charts = charts;
		this.advice = SingletonSupplier.of(() -> Advice.of(catalogue, evaluation, day));
		this.turningPoints = SingletonSupplier.of(() -> TurningPoints.of(spaces.of(catalogue), journey));
		this.turningPointAdvice = SingletonSupplier.of(() -> TurningPointAdvice.of(catalogue, turningPoints()));
		this.chart = SingletonSupplier.of(this::drawChart);
	}

	/** The same result beside the one that the check repeats. */
	Result comparedWith(PreviousResult previous) {
		return new Result(this.catalogue, this.answers, this.journey, this.evaluation, this.day, previous, this.spaces,
				this.charts);
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	public Answers answers() {
		return this.answers;
	}

	/** The questions that are asked with these answers. */
	public Journey journey() {
		return this.journey;
	}

	public Evaluation evaluation() {
		return this.evaluation;
	}

	/** The day from which dates are counted. */
	public LocalDate day() {
		return this.day;
	}

	/** The title of the recommendation. */
	public String title() {
		return this.catalogue.recommendation(this.evaluation.verdict()).title();
	}

	public AxisBand need() {
		return this.catalogue.scale(Axis.NEED).band(this.evaluation.need());
	}

	public AxisBand readiness() {
		return this.catalogue.scale(Axis.READINESS).band(this.evaluation.readiness());
	}

	/** The title of the recommendation that is near; absent if none is. */
	public @Nullable String borderlineTitle() {
		Borderline borderline = this.evaluation.borderline();
		return (borderline != null) ? this.catalogue.recommendation(borderline.other()).title() : null;
	}

	public Advice advice() {
		return this.advice.obtain();
	}

	public TurningPoints turningPoints() {
		return this.turningPoints.obtain();
	}

	public TurningPointAdvice turningPointAdvice() {
		return this.turningPointAdvice.obtain();
	}

	/**
	 * What the check repeats; absent if it repeats none, or the page does not compare.
	 */
	public @Nullable PreviousResult previous() {
		return this.previous;
	}

	public NeedReadinessChart chart() {
		return this.chart.obtain();
	}

	/** Need and readiness with their thresholds. */
	public BarChart axes() {
		return this.charts.axes(this.catalogue, this.evaluation);
	}

	/** The points of every section. */
	public BarChart sections() {
		return this.charts.sections(this.evaluation);
	}

	/** Time of the suggested places against the time there is. */
	public BarChart hours() {
		return this.charts.hours(advice().channels());
	}

	/** The sources of what is said here. */
	public List<Source> sources() {
		return AppliedSources.of(this);
	}

	private NeedReadinessChart drawChart() {
		NeedReadinessChart drawn = NeedReadinessChart.of(this.catalogue, this.evaluation);
		return (this.previous != null) ? drawn.withPrevious(this.previous.comparison().before()) : drawn;
	}

}
