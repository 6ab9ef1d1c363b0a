package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

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

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private LastAccessRecorder recorder;

	private CheckWalker<MvcTestResult> owner;

	private String token;

	@BeforeEach
	void aCompletedCheckLastOpenedLongAgo() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(WorkedExample.named("t01").ids());
		this.token = this.owner.token();
		lastOpened(longAgo());
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sec-Purpose | prefetch;anonymous-client-ip
			Sec-Purpose | prefetch;prerender
			Purpose | prefetch
			X-Purpose | preview
			X-Moz | prefetch
			User-Agent | WhatsApp/2.23.20.0
			User-Agent | facebookexternalhit/1.1 Facebot Twitterbot/1.0
			User-Agent | Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5
			User-Agent | TelegramBot (like TwitterBot)
			User-Agent | Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)
			""")
	void aMachineThatOpensTheLinkIsNoAccess(String header, String value) {
		for (String page : List.of("", "/ergebnis", "/pruefen", "/verlauf", "/bericht.pdf")) {
			this.mvc.get().uri(path(page)).header(header, value).exchange();
		}
		assertThat(lastOpened()).isEqualTo(longAgo());
		this.mvc.post().uri(path("/fragen/zeit")).param("antwort", "ab2").header(header, value).exchange();
		assertThat(lastOpened()).as("who changes something is no machine").isEqualTo(today());
	}

	@Test
	void askingForTheHeadersOnlyIsNoAccess() {
		assertThat(this.mvc.head().uri(path("/ergebnis")).exchange()).hasStatusOk();
		assertThat(lastOpened()).isEqualTo(longAgo());
	}

	@Test
	void aPageSaysTheDayThatCountsAlsoToWhomIsNotCounted() {
		reviewed(longAgo());
		MvcTestResult page = this.mvc.get().uri(path("/ergebnis")).header("Purpose", "prefetch").exchange();
		assertThat(MockMvcTransport.content(page)).contains(date(longAgo().plusDays(180)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fragen/zeit", "/pruefen", "/ergebnis", "/bericht", "/bericht.pdf", "/termine.ics",
			"/daten.csv", "/daten.json", "/was-waere-wenn", "/verlauf", "/loeschen" })
	void whileSomebodyElseWritesTheRowEveryPageCanBeRead(String page) {
		resume();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("update assessment set changed_at = changed_at where token_hash = ?").param(hash()).update();
			int answer = CompletableFuture.supplyAsync(() -> this.owner.get(path(page)).getResponse().getStatus())
				.orTimeout(20, TimeUnit.SECONDS)
				.join();
			assertThat(answer).isIn(200, 303);
		});
		assertThat(ReflectionTestUtils.getField(this.recorder, "pausedUntil")).as("others are noted")
			.isEqualTo(Instant.MIN);
	}

	/** After a failure the recorder pauses. */
	private void resume() {
		ReflectionTestUtils.setField(this.recorder, "pausedUntil", Instant.MIN);
	}

	private void reviewed(LocalDate day) {
		this.jdbc.sql("update assessment set review_on = ? where token_hash = ?").params(day, hash()).update();
	}

	/** The day of the deletion as pages write it. */
	private String deletion() {
		LocalDate review = this.jdbc.sql("select review_on from assessment where token_hash = ?")
			.param(hash())
			.query(LocalDate.class)
			.single();
		return date(review.plusDays(60));
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
