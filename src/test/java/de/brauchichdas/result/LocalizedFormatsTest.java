package de.brauchichdas.result;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.web.InterfaceTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spans and dates in German form. */
class LocalizedFormatsTest {

	private final LocalizedFormats wording;

	LocalizedFormatsTest() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		this.wording = new LocalizedFormats(new InterfaceTexts(messages), Clock.system(ZoneId.of("Europe/Berlin")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5   | 5   | 5 Min.
			30  | 60  | 30–60 Min.
			60  | 60  | 1 Std.
			60  | 120 | 1–2 Std.
			90  | 90  | 1,5 Std.
			90  | 180 | 1,5–3 Std.
			45  | 120 | 45 Min. bis 2 Std.
			145 | 205 | 2 Std. 25 Min. bis 3 Std. 25 Min.
			""")
	@Tag("content")
	void aSpanReadsAsOneWouldSayIt(int from, int to, String expected) {
		assertThat(this.wording.span(new MinuteRange(from, to))).isEqualTo(expected);
	}

	@Test
	void aDateReadsAsOneWouldWriteIt() {
		assertThat(this.wording.date(LocalDate.of(2027, 3, 1))).isEqualTo("1. März 2027");
		assertThat(this.wording.shortDate(LocalDate.of(2027, 3, 1))).isEqualTo("01.03.2027");
	}

	@Test
	void aMomentIsAsExactAsItTakesToTellItFromTheOthers() {
		LocalDateTime moment = LocalDateTime.of(2027, 3, 1, 14, 5, 33);
		assertThat(this.wording.apart(moment, List.of())).isEqualTo(this.wording.apart(moment, List.of(moment)))
			.isEqualTo(this.wording.apart(moment, List.of(moment.minusDays(1))))
			.isEqualTo(this.wording.date(moment.toLocalDate()));
		assertThat(this.wording.apart(moment, List.of(moment, moment.minusHours(2)))).contains("14:05")
			.doesNotContain("33")
			.isEqualTo(this.wording.moment(moment));
		assertThat(this.wording.apart(moment, List.of(moment.plusSeconds(1)))).contains("14:05:33");
	}

}
