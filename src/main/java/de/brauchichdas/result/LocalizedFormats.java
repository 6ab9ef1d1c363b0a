package de.brauchichdas.result;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.web.InterfaceTexts;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Component;

/** Writes spans of time, dates and moments in the language of the page. */
@Component("wording")
public class LocalizedFormats {

	private static final int HOUR = 60;

	private static final int HALF = 30;

	private final InterfaceTexts texts;

	private final Clock clock;

	LocalizedFormats(InterfaceTexts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	public String date(LocalDate date) {
		return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(PageLanguage.current()));
	}

	/** The day of a moment where the owners live. */
	public String date(Instant moment) {
		return date(LocalDate.ofInstant(moment, this.clock.getZone()));
	}

	/** Day, hour and minute. */
	public String moment(LocalDateTime moment) {
		return moment(moment, FormatStyle.SHORT);
	}

	private String moment(LocalDateTime moment, FormatStyle exactness) {
		return this.texts.text("moment", date(moment.toLocalDate()),
				moment.format(DateTimeFormatter.ofLocalizedTime(exactness).withLocale(PageLanguage.current())));
	}

	/**
	 * Writes a moment with its time only if that takes it to be told from the others: in
	 * minutes, or in seconds if that is still not enough.
	 * @param others may hold the moment itself
	 */
	public String apart(LocalDateTime moment, Collection<LocalDateTime> others) {
		if (isAlone(moment, others, ChronoUnit.DAYS)) {
			return date(moment.toLocalDate());
		}
		return moment(moment, isAlone(moment, others, ChronoUnit.MINUTES) ? FormatStyle.SHORT : FormatStyle.MEDIUM);
	}

	private static boolean isAlone(LocalDateTime moment, Collection<LocalDateTime> others, ChronoUnit unit) {
		return others.stream()
			.filter((other) -> !other.equals(moment))
			.noneMatch((other) -> other.truncatedTo(unit).equals(moment.truncatedTo(unit)));
	}

	public String shortDate(LocalDate date) {
		return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(PageLanguage.current()));
	}

	/** For example "30–60 Min.", "1–2 Std.", "1,5 Std.", "2 Std. 25 Min. bis 4 Std.". */
	public String span(MinuteRange minutes) {
		if (minutes.from() == minutes.to()) {
			return minutes(minutes.to());
		}
		if (minutes.to() <= HOUR) {
			return this.texts.text("duration.minutes",
					range(String.valueOf(minutes.from()), String.valueOf(minutes.to())));
		}
		if (minutes.from() >= HOUR && minutes.from() % HALF == 0 && minutes.to() % HALF == 0) {
			return this.texts.text("duration.hours", range(hours(minutes.from()), hours(minutes.to())));
		}
		return this.texts.text("duration.from-to", minutes(minutes.from()), minutes(minutes.to()));
	}

	public String minutes(int minutes) {
		if (minutes < HOUR) {
			return this.texts.text("duration.minutes", String.valueOf(minutes));
		}
		if (minutes % HALF == 0) {
			return this.texts.text("duration.hours", hours(minutes));
		}
		return this.texts.text("duration.hours-and-minutes", String.valueOf(minutes / HOUR),
				String.valueOf(minutes % HOUR));
	}

	private String range(String from, String to) {
		return this.texts.text("duration.range", from, to);
	}

	private static String hours(int minutes) {
		return NumberFormat.getInstance(PageLanguage.current()).format((double) minutes / HOUR);
	}

}
