package de.brauchichdas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.CuttableConnection;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.TestPostgres;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.LastAccessRecorder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * While PostgreSQL is away every page that needs it is the same calm page; when it is
 * back the application goes on without a restart.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Timeout(60)
class OutagePagesTest {

	private static CuttableConnection line;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private LastAccessRecorder lastAccess;

	private CheckWalker<MvcTestResult> owner;

	private String startKey;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		line = TestPostgres.useThroughLine(properties);
	}

	@AfterAll
	static void close() {
		line.close();
	}

	@BeforeEach
	void anOwnerHasBegun() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.startKey = this.owner.startKey();
		this.owner.start(this.startKey, "k2-9");
	}

	@AfterEach
	void back() {
		line.mend();
		awaitTheDatabase();
	}

	@Test
	void everyPageThatNeedsTheDatabaseSaysSoAndWhenToComeBack() {
		line.cut();
		for (String page : List.of("", "/fragen/kunden", "/pruefen", "/ergebnis", "/bericht", "/bericht.pdf",
				"/termine.ics", "/daten.csv", "/daten.json", "/was-waere-wenn", "/verlauf", "/loeschen")) {
			assertUnavailable(this.owner.get(this.owner.check() + page));
		}
		for (String deed : List.of("/fragen/kunden", "/abschluss", "/wiederholen")) {
			assertUnavailable(this.owner.post(this.owner.check() + deed, "antwort", List.of("gemischt")));
		}
		assertUnavailable(this.owner.post(this.owner.check() + "/loeschen", "umfang", List.of("diesen")));
		assertUnavailable(this.owner.post(this.owner.check() + "/betrieb", "betrieb", List.of("Müßig & Söhne")));
		assertThat(this.owner.get("/")).as("needs no database").hasStatusOk();
		assertThat(this.owner.startKey()).as("needs no database").isNotEmpty();
	}

	@Test
	void anAnswerThatWasNotSavedIsSentAgainFromThatPage() {
		line.cut();
		Element form = resend(this.owner.post(this.owner.check() + "/fragen/kunden?zurueck=pruefen", "antwort",
				List.of("<b>\"&", "gemischt")), word("error-page.503.input.no"));
		assertThat(form.select("input[name=antwort]").eachAttr("value")).containsExactly("<b>\"&", "gemischt");
		assertThat(form.select("input[name=zurueck]").eachAttr("value")).containsExactly("pruefen");
		assertThat(form.attr("action")).isEqualTo(this.owner.check() + "/fragen/kunden");
		line.mend();
		awaitTheDatabase();
		assertThat(answers()).doesNotContain("kunden");
		assertThat(this.owner.answer("kunden", List.of("gemischt"))).endsWith("/fragen/geschaeft");
	}

	@Test
	void aCommitWithoutAnAnswerIsCalledUncertainAndMayBeRepeated() {
		freshConnections();
		line.cutAfterTheNextTo("update assessment");
		resend(this.owner.post(this.owner.check() + "/fragen/kunden", "antwort", List.of("gemischt")),
				word("error-page.503.input.unknown"));
		awaitTheDatabase();
		assertThat(answers()).as("it was saved this time").contains("gemischt");
		assertThat(this.owner.answer("kunden", List.of("gemischt"))).endsWith("/fragen/geschaeft");
	}

	@Test
	void aFirstAnswerWhoseCommitIsUncertainStartsNoSecondCheck() {
		freshConnections();
		int before = count();
		String key = this.owner.startKey();
		line.cutAfterTheNextTo("insert into assessment");
		MvcTestResult lost = this.owner.post("/check",
				Map.of("antwort", List.of("k2-9"), "schluessel", List.of(key), "betrieb", List.of("Bäckerei Müßig")));
		Element form = resend(lost, word("error-page.503.input.unknown"));
		assertThat(form.select("input[name=schluessel]").eachAttr("value")).containsExactly(key);
		assertThat(form.select("input[name=betrieb]").eachAttr("value")).containsExactly("Bäckerei Müßig");
		awaitTheDatabase();
		assertThat(count()).isEqualTo(before + 1);
		assertThat(this.owner.start(key, "Bäckerei Müßig", Map.of("groesse", List.of("k2-9"))))
			.endsWith("/fragen/kunden");
		assertThat(count()).isEqualTo(before + 1);
	}

	@Test
	void sessionsEndedByAnAdministratorInterruptAtMostTheirRequest() {
		TestPostgres.endSessions();
		MvcTestResult result = this.owner.post(this.owner.check() + "/fragen/kunden", "antwort", List.of("gemischt"));
		assertThat(result.getResponse().getStatus()).isIn(303, 503);
		awaitTheDatabase();
		assertThat(this.owner.answer("kunden", List.of("gemischt"))).endsWith("/fragen/geschaeft");
	}

	/** As a standby does, or a server whose disk is full. */
	@Test
	void whileTheDatabaseOnlyReadsEveryPageIsShownAndNothingIsTaken() throws SQLException {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		this.jdbc.sql("update assessment set accessed_on = accessed_on - 100").update();
		onlyReads("on");
		try {
			for (String page : List.of("", "/fragen/kunden", "/pruefen", "/ergebnis", "/bericht", "/bericht.pdf",
					"/termine.ics", "/daten.csv", "/daten.json", "/was-waere-wenn", "/verlauf", "/loeschen")) {
				// After a failure nothing is tried for a minute.
				ReflectionTestUtils.setField(this.lastAccess, "pausedUntil", Instant.MIN);
				assertThat(this.owner.get(this.owner.check() + page).getResponse().getStatus()).as(page).isIn(200, 303);
			}
			resend(this.owner.post(this.owner.check() + "/fragen/kunden", "antwort", List.of("gemischt")),
					word("error-page.503.input.no"));
		}
		finally {
			onlyReads("off");
		}
	}

	private void onlyReads(String onOrOff) throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set default_transaction_read_only = off");
			statement.execute("do $$ begin execute format('alter database %I set default_transaction_read_only = "
					+ onOrOff + "', current_database()); end $$");
		}
		TestPostgres.endSessions();
		awaitTheDatabase();
	}

	@Test
	void forProgramsItIsAProblemWithTheSameStatus() {
		line.cut();
		MvcTestResult result = this.owner.get("/api/probe");
		assertThat(result).hasStatus(503)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.RETRY_AFTER, "10");
		assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("urn:brauchichdas:problem:unavailable");
	}

	private static void assertUnavailable(MvcTestResult result) {
		assertThat(result).hasStatus(503).hasHeader(HttpHeaders.RETRY_AFTER, "10");
		assertThat(MockMvcTransport.content(result)).contains(word("error-page.503.title"),
				word("error-page.503.text"));
	}

	private static Element resend(MvcTestResult result, String state) {
		assertUnavailable(result);
		Element form = Jsoup.parse(MockMvcTransport.content(result)).selectFirst("main form");
		assertThat(form).isNotNull();
		assertThat(form.text()).contains(state, word("error-page.503.send-again.button"));
		return form;
	}

	/** Statements that a connection has prepared cannot be recognised on the line. */
	private void freshConnections() {
		line.cut();
		assertUnavailable(this.owner.get(this.owner.check() + "/pruefen"));
		line.mend();
		awaitTheDatabase();
	}

	private void awaitTheDatabase() {
		int status;
		do {
			status = this.owner.get(this.owner.check() + "/pruefen").getResponse().getStatus();
		}
		while (status == 503);
		assertThat(status).isEqualTo(200);
	}

	private String answers() {
		return MockMvcTransport.content(this.owner.get(this.owner.check() + "/daten.json"));
	}

	private int count() {
		return this.jdbc.sql("select count(*) from assessment").query(Integer.class).single();
	}

	/** Evaluations need no database; this does. */
	@TestConfiguration
	static class Programs {

		@RestController
		static class Probe {

			private final JdbcClient jdbc;

			Probe(JdbcClient jdbc) {
				this.jdbc = jdbc;
			}

			@GetMapping("/api/probe")
			int probe() {
				return this.jdbc.sql("select 1").query(Integer.class).single();
			}

		}

	}

}
