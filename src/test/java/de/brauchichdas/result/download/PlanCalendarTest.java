package de.brauchichdas.result.download;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A calendar as two programs read it that know nothing of each other, and what becomes of
 * it when it is imported again.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PlanCalendarTest {

	/** A name that has to be escaped and folded. */
	private static final String NAME = "Bäckerei „Müller, Söhne; Töchter\\Enkel“ – 面包店 ร้าน مخبز";

	@Autowired
	private MockMvcTester mvc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void theBakeryIsDone() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(NAME, WorkedExample.named("t01").ids());
	}

	@Test
	void bothReadersFindTheSameAndNoFault() throws Exception {
		String file = file("");
		assertThat(file.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(Biweekly.parse(file).first().validate(ICalVersion.V2_0)).isEmpty();
		Calendar calendar = ical4j(file);
		assertThat(calendar.validate().getEntries()).isEmpty();
		List<VEvent> events = biweekly(file).getEvents();
		List<CalendarComponent> components = calendar.getComponents(Component.VEVENT);
		assertThat(components).hasSameSizeAs(events).isNotEmpty();
		for (int i = 0; i < events.size(); i++) {
			VEvent event = events.get(i);
			CalendarComponent component = components.get(i);
			assertThat(value(component, Property.UID)).isEqualTo(event.getUid().getValue());
			assertThat(value(component, Property.SUMMARY)).isEqualTo(event.getSummary().getValue());
			assertThat(value(component, Property.DESCRIPTION)).isEqualTo(event.getDescription().getValue())
				.contains(NAME);
			assertThat(value(component, Property.SEQUENCE)).isEqualTo(event.getSequence().getValue().toString());
			assertThat(value(component, Property.STATUS)).isEqualTo("CONFIRMED");
		}
	}

	@Test
	void everyEntryRemindsOnTheMorningOfItsFirstDay() throws Exception {
		String file = file("");
		assertThat(biweekly(file).getEvents()).allSatisfy((event) -> {
			assertThat(event.getAlarms()).hasSize(1);
			assertThat(event.getAlarms().get(0).getTrigger().getDuration().toString()).isEqualTo("PT9H");
		});
		assertThat(ical4j(file).<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT))
			.allSatisfy((event) -> {
				assertThat(event.getAlarms()).hasSize(1);
				assertThat(event.getAlarms().get(0).validate().hasErrors()).isFalse();
			});
	}

	/** Imports one file after the other as RFC 5546 says. */
	@Test
	void whatNoLongerHoldsIsWithdrawnByTheNextDownload() throws Exception {
		Map<String, VEvent> imported = new LinkedHashMap<>();
		String first = file("");
		load(first, imported);
		this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("ab2"));
		String second = file("");
		load(second, imported);
		assertThat(ical4j(second).validate().getEntries()).isEmpty();
		List<String> gone = uids(first, Status.confirmed()).stream()
			.filter((uid) -> !uids(second, Status.confirmed()).contains(uid))
			.toList();
		assertThat(gone).as("the plans differ").isNotEmpty();
		assertThat(uids(second, Status.cancelled())).containsExactlyInAnyOrderElementsOf(gone);
		assertThat(confirmed(imported)).containsExactlyInAnyOrderElementsOf(uids(second, Status.confirmed()));
		load(first, imported);
		assertThat(confirmed(imported)).as("an old file brings nothing back")
			.containsExactlyInAnyOrderElementsOf(uids(second, Status.confirmed()));
		this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("bis2"));
		String third = file("");
		load(third, imported);
		assertThat(confirmed(imported)).as("what holds again is back")
			.containsExactlyInAnyOrderElementsOf(uids(first, Status.confirmed()));
	}

	@Test
	void anotherNameOrLinkReplacesTheEntries() throws Exception {
		Map<String, VEvent> imported = new LinkedHashMap<>();
		load(file(""), imported);
		String reading = this.owner.makeReadingLink();
		load(file("?link=ja"), imported);
		assertThat(imported.values()).allSatisfy((event) -> assertThat(event.getUrl().getValue()).endsWith(reading));
	}

	@Test
	void theReadingLinkIsInItOnlyIfWishedAndTheKeyNever() throws Exception {
		assertThat(file("?link=ja")).as("there is none").doesNotContain("/lesen/", "URL:");
		String link = "http://localhost" + this.owner.makeReadingLink();
		assertThat(file("")).doesNotContain("/lesen/").doesNotContain("/check/").doesNotContain(this.owner.token());
		String file = file("?link=ja");
		assertThat(biweekly(file).getEvents()).allSatisfy((event) -> {
			assertThat(event.getUrl().getValue()).isEqualTo(link);
			assertThat(event.getDescription().getValue()).contains(word("calendar.link", link));
		});
		assertThat(file.replace("\r\n ", "")).doesNotContain(this.owner.token());
	}

	/** A program takes an entry if it is newer than the one it has. */
	private static void load(String file, Map<String, VEvent> imported) {
		biweekly(file).getEvents()
			.forEach((event) -> imported.merge(event.getUid().getValue(), event,
					(old, other) -> isNewer(other, old) ? other : old));
	}

	private static boolean isNewer(VEvent event, VEvent old) {
		int sequence = event.getSequence().getValue().compareTo(old.getSequence().getValue());
		return sequence > 0
				|| (sequence == 0 && !event.getDateTimeStamp().getValue().before(old.getDateTimeStamp().getValue()));
	}

	private static List<String> confirmed(Map<String, VEvent> imported) {
		return imported.values()
			.stream()
			.filter((event) -> event.getStatus().isConfirmed())
			.map((event) -> event.getUid().getValue())
			.toList();
	}

	private static List<String> uids(String file, Status status) {
		return biweekly(file).getEvents()
			.stream()
			.filter((event) -> event.getStatus().getValue().equals(status.getValue()))
			.map((event) -> event.getUid().getValue())
			.collect(Collectors.toList());
	}

	private static String value(CalendarComponent component, String property) {
		return component.getProperty(property).map(Property::getValue).orElse("");
	}

	private static ICalendar biweekly(String file) {
		return Biweekly.parse(file).first();
	}

	private static Calendar ical4j(String file) throws Exception {
		return new CalendarBuilder().build(new StringReader(file));
	}

	private String file(String query) {
		return MockMvcTransport.content(this.owner.get(this.owner.path("termine.ics") + query));
	}

}
