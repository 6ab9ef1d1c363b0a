package de.brauchichdas.result;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.web.PageLanguage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Spans of time and dates as one writes them in the language of the page. */
@Component("wording")
public class LocalizedFormats {

	private static final int HOUR = 60;

	private static final int HALF = 30;

	private final MessageSource messages;

	LocalizedFormats(MessageSource messages) {
		this.messages = messages;
	}

	public String date(LocalDate date) {
		return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(PageLanguage.current()));
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
			return message("duration.minutes", range(String.valueOf(minutes.from()), String.valueOf(minutes.to())));
		}
		if (minutes.from() >= HOUR && minutes.from() % HALF == 0 && minutes.to() % HALF == 0) {
			return message("duration.hours", range(hours(minutes.from()), hours(minutes.to())));
		}
		return message("duration.from-to", minutes(minutes.from()), minutes(minutes.to()));
	}

	public String minutes(int minutes) {
		if (minutes < HOUR) {
			return message("duration.minutes", String.valueOf(minutes));
		}
		if (minutes % HALF == 0) {
			return message("duration.hours", hours(minutes));
		}
		return message("duration.hours-and-minutes", String.valueOf(minutes / HOUR), String.valueOf(minutes % HOUR));
	}

	private String range(String from, String to) {
		return message("duration.range", from, to);
	}

	private static String hours(int minutes) {
		return NumberFormat.getInstance(PageLanguage.current()).format((double) minutes / HOUR);
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, PageLanguage.current());
	}

}
