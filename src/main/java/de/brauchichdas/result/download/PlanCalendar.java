package de.brauchichdas.result.download;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import de.brauchichdas.advice.ActionPlan.DatedPhase;
import de.brauchichdas.advice.ActionPlan;
import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.web.InterfaceTexts;

import org.springframework.stereotype.Component;

/**
 * The plan and the review date as calendar entries of whole days, which are the same day
 * in every time zone. Without the link, because calendars are shared.
 */
@Component
class PlanCalendar {

	/** Sequences count seconds from here; an int holds them for 68 years. */
	private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

	private final InterfaceTexts texts;

	private final LocalizedFormats wording;

	PlanCalendar(InterfaceTexts texts, LocalizedFormats wording) {
		this.texts = texts;
		this.wording = wording;
	}

	/**
	 * An entry of the calendar.
	 *
	 * @param key what it is, the same in every download
	 * @param to the last day
	 */
	private record Entry(String key, LocalDate from, LocalDate to, String title, String text) {

	}

	/**
	 * The calendar of a completed assessment. Its id makes an entry that is imported
	 * again replace the previous one, and the moment of completion a newer one an older
	 * one.
	 */
	String of(Assessment assessment, ActionPlan plan) {
		Instant completed = assessment.result().map(StoredResult::completedAt).orElseThrow();
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Brauche ich das?//Plan//DE");
		calendar.setExperimentalProperty("X-WR-CALNAME", this.texts.text("calendar.name"));
		calendar.setExperimentalProperty("X-WR-TIMEZONE", "Europe/Berlin");
		calendar.setMethod("PUBLISH");
		entries(plan).forEach((entry) -> calendar.addEvent(event(entry, assessment, completed)));
		StringWriter lines = new StringWriter();
		try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(calendar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return IcsLineFolding.of(lines.toString());
	}

	private List<Entry> entries(ActionPlan plan) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < plan.steps().size(); i++) {
			Step step = plan.steps().get(i);
			entries.add(new Entry("schritt-" + (i + 1), plan.stepsDue(), plan.stepsDue(),
					this.texts.text("calendar.step", i + 1, step.title()),
					lines(step.text(), this.texts.text("calendar.effort", this.wording.span(step.minutes())))));
		}
		byWeeks(plan).forEach((weeks,
				texts) -> entries.add(new Entry("woche-" + weeks.fromWeek() + "-" + weeks.toWeek(), weeks.from(),
						weeks.to(), this.texts.text("calendar.phase", weeks(weeks)),
						lines(String.join("\n", texts), this.texts.text("calendar.effort", plan.effort().text())))));
		entries.add(new Entry("wiedervorlage", plan.review(), plan.review(), this.texts.text("calendar.review"),
				this.texts.text("calendar.review.text")));
		return entries;
	}

	/** Phases of the same weeks continue one another and are one entry. */
	private static Map<DatedPhase, List<String>> byWeeks(ActionPlan plan) {
		Map<DatedPhase, List<String>> texts = new LinkedHashMap<>();
		for (DatedPhase phase : plan.phases()) {
			DatedPhase weeks = new DatedPhase(phase.fromWeek(), phase.toWeek(), phase.from(), phase.to(), "");
			texts.computeIfAbsent(weeks, (none) -> new ArrayList<>()).add(phase.text());
		}
		return texts;
	}

	private VEvent event(Entry entry, Assessment assessment, Instant completed) {
		VEvent event = new VEvent();
		event.setUid(assessment.id() + "-" + entry.key() + "@brauche-ich-das");
		event.setDateTimeStamp(Date.from(completed));
		event.setLastModified(Date.from(completed));
		event.setSequence((int) Duration.between(BEGINNING, completed).toSeconds());
		event.setDateStart(new DateStart(day(entry.from())));
		event.setDateEnd(new DateEnd(day(entry.to().plusDays(1))));
		event.setSummary(entry.title());
		event.setDescription(Stream
			.concat(Stream.of(entry.text()),
					assessment.businessName().map((name) -> this.texts.text("calendar.business-name", name)).stream())
			.collect(Collectors.joining("\n")));
		event.setClassification(Classification.private_());
		event.setStatus(Status.confirmed());
		event.setTransparency(Transparency.transparent());
		return event;
	}

	/** The library takes the parts of a day from the time zone it runs in. */
	private static ICalDate day(LocalDate day) {
		return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
	}

	private String weeks(DatedPhase phase) {
		return (phase.fromWeek() == phase.toWeek()) ? this.texts.text("result.plan.week", phase.fromWeek())
				: this.texts.text("result.plan.weeks", phase.fromWeek(), phase.toWeek());
	}

	private static String lines(String... lines) {
		return String.join("\n", lines);
	}

}
