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
import java.util.Optional;
import java.util.UUID;
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
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.web.PageLanguage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The plan and the review date as calendar entries of whole days, which are the same day
 * in every time zone. Without the link, because calendars are shared.
 */
@Component
class PlanCalendar {

	/** Sequences count seconds from here; an int holds them for 68 years. */
	private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

	private final MessageSource messages;

	private final LocalizedFormats wording;

	PlanCalendar(MessageSource messages, LocalizedFormats wording) {
		this.messages = messages;
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
	 * @param id of the assessment: an entry imported again replaces the former one
	 * @param completed when the result was made: a newer one replaces an older one
	 */
	String of(UUID id, Optional<String> business, ActionPlan plan, Instant completed) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Brauche ich das?//Plan//DE");
		calendar.setExperimentalProperty("X-WR-CALNAME", message("calendar.name"));
		calendar.setExperimentalProperty("X-WR-TIMEZONE", "Europe/Berlin");
		calendar.setMethod("PUBLISH");
		entries(plan).forEach((entry) -> calendar.addEvent(event(entry, id, business, completed)));
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
					message("calendar.step", i + 1, step.title()),
					lines(step.text(), message("calendar.effort", this.wording.span(step.minutes())))));
		}
		byWeeks(plan).forEach((weeks,
				texts) -> entries.add(new Entry("woche-" + weeks.fromWeek() + "-" + weeks.toWeek(), weeks.from(),
						weeks.to(), message("calendar.phase", weeks(weeks)),
						lines(String.join("\n", texts), message("calendar.effort", plan.effort().text())))));
		entries.add(new Entry("wiedervorlage", plan.review(), plan.review(), message("calendar.review"),
				message("calendar.review.text")));
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

	private VEvent event(Entry entry, UUID id, Optional<String> business, Instant completed) {
		VEvent event = new VEvent();
		event.setUid(id + "-" + entry.key() + "@brauche-ich-das");
		event.setDateTimeStamp(Date.from(completed));
		event.setLastModified(Date.from(completed));
		event.setSequence((int) Duration.between(BEGINNING, completed).toSeconds());
		event.setDateStart(new DateStart(day(entry.from())));
		event.setDateEnd(new DateEnd(day(entry.to().plusDays(1))));
		event.setSummary(entry.title());
		event.setDescription(Stream
			.concat(Stream.of(entry.text()), business.map((name) -> message("calendar.business-name", name)).stream())
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
		return (phase.fromWeek() == phase.toWeek()) ? message("result.plan.week", phase.fromWeek())
				: message("result.plan.weeks", phase.fromWeek(), phase.toWeek());
	}

	private static String lines(String... lines) {
		return String.join("\n", lines);
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, PageLanguage.current());
	}

}
