package de.brauchichdas.result.download;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
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
 * Writes the plan and the review date as calendar entries of whole days, which are the
 * same day in every time zone. The key is left out because calendars are shared.
 */
@Component
class PlanCalendar {

	/** Sequences count seconds from here; an int holds them for 68 years. */
	private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

	/** Nine o'clock on the first day. */
	private static final Duration ALARM = Duration.builder().hours(9).build();

	private final InterfaceTexts texts;

	private final LocalizedFormats wording;

	private final Clock clock;

	PlanCalendar(InterfaceTexts texts, LocalizedFormats wording, Clock clock) {
		this.texts = texts;
		this.wording = wording;
		this.clock = clock;
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
	 * Writes the calendar of a completed assessment. Entries have the same id in every
	 * download, so that one that is imported again replaces the previous one. Each change
	 * of the assessment raises the sequence, and each download the time stamp. Entries of
	 * earlier plans that the present one does not have are cancelled, because they may
	 * have been imported. There is no method: PUBLISH would ask for an organizer, and
	 * programs would show the entries as an invitation.
	 * @param earlier what the plan was before answers were replaced, oldest first
	 * @param completed when the present one was completed
	 * @param link for reading, to stand in the entries
	 */
	String of(Assessment assessment, ActionPlan plan, List<ActionPlan> earlier, LocalDateTime completed,
			Optional<String> link) {
		Map<String, Entry> gone = new LinkedHashMap<>();
		earlier.forEach((former) -> entries(former).forEach((entry) -> gone.put(entry.key(), entry)));
		int sequence = (int) java.time.Duration.between(BEGINNING, changed(assessment)).toSeconds() + earlier.size();
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Brauche ich das?//Plan//DE");
		calendar.setExperimentalProperty("X-WR-CALNAME", this.texts.text("calendar.name"));
		calendar.setExperimentalProperty("X-WR-TIMEZONE", "Europe/Berlin");
		for (Entry entry : entries(plan)) {
			gone.remove(entry.key());
			calendar.addEvent(confirmed(event(entry, assessment, sequence),
					description(entry, assessment, completed, link), link));
		}
		gone.values().forEach((entry) -> calendar.addEvent(cancelled(event(entry, assessment, sequence))));
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

	/** Groups the phases by weeks, because phases of the same weeks are one entry. */
	private static Map<DatedPhase, List<String>> byWeeks(ActionPlan plan) {
		Map<DatedPhase, List<String>> texts = new LinkedHashMap<>();
		for (DatedPhase phase : plan.phases()) {
			DatedPhase weeks = new DatedPhase(phase.fromWeek(), phase.toWeek(), phase.from(), phase.to(), "");
			texts.computeIfAbsent(weeks, (none) -> new ArrayList<>()).add(phase.text());
		}
		return texts;
	}

	private VEvent event(Entry entry, Assessment assessment, int sequence) {
		VEvent event = new VEvent();
		event.setUid(assessment.id() + "-" + entry.key() + "@brauche-ich-das");
		event.setDateTimeStamp(Date.from(this.clock.instant()));
		event.setLastModified(Date.from(changed(assessment)));
		event.setSequence(sequence);
		event.setDateStart(new DateStart(day(entry.from())));
		event.setDateEnd(new DateEnd(day(entry.to().plusDays(1))));
		event.setSummary(entry.title());
		event.setClassification(Classification.private_());
		event.setTransparency(Transparency.transparent());
		return event;
	}

	/** The last change, or the completion after it. */
	private static Instant changed(Assessment assessment) {
		Instant changed = assessment.changedAt();
		return assessment.result().map(StoredResult::completedAt).filter(changed::isBefore).orElse(changed);
	}

	private static VEvent confirmed(VEvent event, String description, Optional<String> link) {
		event.setDescription(description);
		event.setStatus(Status.confirmed());
		event.addAlarm(VAlarm.display(new Trigger(ALARM, Related.START), event.getSummary().getValue()));
		link.ifPresent(event::setUrl);
		return event;
	}

	private static VEvent cancelled(VEvent event) {
		event.setStatus(Status.cancelled());
		return event;
	}

	private String description(Entry entry, Assessment assessment, LocalDateTime completed, Optional<String> link) {
		return Stream
			.of(Optional.of(entry.text()),
					assessment.businessName().map((name) -> this.texts.text("calendar.business-name", name)),
					Optional.of(this.texts.text("calendar.check", this.wording.moment(completed))),
					link.map((address) -> this.texts.text("calendar.link", address)))
			.flatMap(Optional::stream)
			.collect(Collectors.joining("\n"));
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
