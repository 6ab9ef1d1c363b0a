package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.date;
import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Opening a link is noted, once a day. */
@OnEachDatabase
class LastAccessPagesTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private CheckWalker<MvcTestResult> owner;

	private String token;

	@BeforeEach
	void aCompletedCheckLastOpenedLongAgo() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(WorkedExample.named("t01").ids());
		this.token = this.owner.token();
		lastOpened(longAgo());
	}

	@Test
	void whoShallAskAgainLaterThanTheCheckIsKeptIsToldToOpenTheLinkBefore() {
		String advice = word("retention.before-review", deletion());
		assertThat(this.owner.html(path("/ergebnis"))).contains(advice);
		assertThat(this.owner.html(path("/bericht"))).contains(advice);
		Map<String, List<String>> unknown = new LinkedHashMap<>(WorkedExample.named("t01").ids());
		unknown.put("gespraech", List.of("unbekannt"));
		CheckWalker<MvcTestResult> inTwoWeeks = new CheckWalker<>(new MockMvcTransport(this.mvc));
		inTwoWeeks.completeAll(unknown);
		assertThat(inTwoWeeks.html(inTwoWeeks.path("ergebnis"))).contains(around("result.review.text", ANY))
			.doesNotContain(advice);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fragen/zeit", "/pruefen", "/ergebnis", "/bericht", "/bericht.pdf", "/termine.ics",
			"/daten.csv", "/daten.json", "/was-waere-wenn", "/verlauf", "/loeschen" })
	void openingAnyPageCountsAsAccess(String page) {
		this.owner.get(path(page));
		assertThat(lastOpened()).isEqualTo(today());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fragen/zeit", "/betrieb", "/abschluss", "/wiederholen", "/was-waere-wenn" })
	void postingCountsAsAccess(String page) {
		this.owner.post(path(page), "betrieb", List.of("Müßig"));
		assertThat(lastOpened()).isEqualTo(today());
	}

	@Test
	void aWrongLinkIsNoAccess() {
		this.owner.get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/ergebnis");
		this.owner.get(path("/gibt-es-nicht"));
		assertThat(lastOpened()).isEqualTo(longAgo());
	}

	@Test
	void onTheSameDayOpeningWritesNothing() {
		this.owner.get(path("/ergebnis"));
		String row = row();
		this.owner.get(path("/ergebnis"));
		this.owner.get(path("/pruefen"));
		assertThat(row()).isEqualTo(row);
	}

	@Test
	void notingAnAccessDisturbsNoOtherTab() {
		long version = version();
		this.owner.get(path("/ergebnis"));
		assertThat(lastOpened()).isEqualTo(today());
		assertThat(version()).isEqualTo(version);
	}

	@Test
	void anAccessOfALaterDayIsNotTakenBack() {
		lastOpened(today().plusDays(1));
		this.owner.get(path("/ergebnis"));
		assertThat(lastOpened()).isEqualTo(today().plusDays(1));
	}

	@Test
	void thePagesSayTheDayOfDeletion() {
		String sentence = word("retention.deletion-day", deletion());
		assertThat(this.owner.html(path("/ergebnis"))).contains(sentence);
		assertThat(this.owner.html(path("/pruefen"))).contains(sentence);
		assertThat(this.owner.html(path("/fragen/zeit"))).contains(sentence);
		assertThat(this.owner.html(path("/loeschen"))).contains(word("retention.automatic", 1, deletion()));
		this.owner.repeat();
		assertThat(this.owner.html(path("/loeschen"))).contains(word("retention.automatic", 2, deletion()));
	}

	@Test
	void daysAreThoseWhereTheOwnersLive() {
		assertThat(this.clock.getZone()).isEqualTo(BERLIN);
	}

	/** The day of the deletion as pages write it. */
	private static String deletion() {
		return date(today().plusDays(180));
	}

	private static LocalDate today() {
		return LocalDate.now(BERLIN);
	}

	private static LocalDate longAgo() {
		return today().minusDays(100);
	}

	private String path(String page) {
		return "/check/" + this.token + page;
	}

	private LocalDate lastOpened() {
		return this.jdbc.sql("select accessed_on from assessment where token_hash = ?")
			.param(hash())
			.query(LocalDate.class)
			.single();
	}

	private void lastOpened(LocalDate day) {
		this.jdbc.sql("update assessment set accessed_on = ? where token_hash = ?").params(day, hash()).update();
	}

	private long version() {
		return this.jdbc.sql("select version from assessment where token_hash = ?")
			.param(hash())
			.query(Long.class)
			.single();
	}

	private String row() {
		return this.jdbc.sql("select * from assessment where token_hash = ?")
			.param(hash())
			.query()
			.singleRow()
			.toString();
	}

	private String hash() {
		return new AccessToken(this.token).hash();
	}

}
