package de.brauchichdas.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.DatabaseTraces;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Doing the check again. */
@OnEachDatabase
class RepetitionPagesTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	private String former;

	@BeforeEach
	void theBakeryCompletesItsFirstCheck() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.answerAll(BAKERY);
		this.owner.post(this.owner.path("betrieb"), "betrieb", List.of("Müßig & Söhne"));
		this.owner.complete();
		this.former = this.owner.token();
	}

	@Test
	void everyFormerAnswerIsShownForConfirmationUntilItIsAnswered() {
		String page = this.owner.repeat();
		assertThat(page).isEqualTo(this.owner.path("fragen/groesse"));
		assertThat(this.owner.token()).isNotEqualTo(this.former);
		assertThat(this.owner.html(page)).contains("Beim letzten Mal: „2 bis 9“. Stimmt das noch?")
			.containsPattern("value=\"k2-9\"[^>]*checked");
		assertThat(this.owner.html(this.owner.path("fragen/grundlagen"))).contains("Beim letzten Mal: „")
			.containsPattern("value=\"website\"[^>]*checked")
			.containsPattern("value=\"google-profil\"[^>]*checked")
			.doesNotContainPattern("value=\"nichts\"[^>]*checked");
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains("Noch nicht beantwortet")
			.contains("Müßig &amp; Söhne");
		this.owner.answer("groesse", List.of("solo"));
		assertThat(this.owner.html(page)).doesNotContain("Beim letzten Mal")
			.containsPattern("value=\"solo\"[^>]*checked");
	}

	@Test
	void anAnswerThatDidNotCountThenIsNotShown() {
		this.owner.answer("gespraech", List.of("nichts"));
		this.owner.complete();
		this.owner.repeat();
		this.owner.answer("gespraech", List.of("vereinzelt"));
		assertThat(this.owner.html(this.owner.path("fragen/ton"))).doesNotContain("Beim letzten Mal");
	}

	@Test
	void theFormerResultStaysAndTheNewOneShowsWhatMovedIt() {
		this.owner.repeatAll(with("zeit", "ab2"));
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains("Was sich seit dem")
			.contains("Die Empfehlung ist eine andere.")
			.contains("Damals: „Unter 2 Stunden“", "Diesmal: „2 bis unter 4 Stunden“")
			.contains("Diese Änderung hat die Empfehlung bewegt.")
			.contains("Bedarf 46 von 100, Bereitschaft 63 von 100")
			.containsPattern("lag er bei Bedarf 46 von 100 und Bereitschaft 63 von 100")
			.contains("punkt-damals")
			.contains("☐");
		assertThat(this.owner.html("/check/" + this.former + "/ergebnis"))
			.contains("Visitenkarte: richtig gefunden werden")
			.doesNotContain("Was sich seit dem")
			.doesNotContain("punkt-damals");
	}

	@Test
	void onlyACompletedCheckIsRepeated() {
		CheckWalker<MvcTestResult> someone = new CheckWalker<>(new MockMvcTransport(this.mvc));
		someone.start(someone.startKey(), "k2-9");
		String token = someone.token();
		assertThat(someone.repeat()).isEqualTo("/check/" + token + "/fragen/kunden");
	}

	@Test
	void goingBackAndClickingAgainStartsNoSecondRepetition() {
		String first = this.owner.repeat();
		assertThat(again()).isEqualTo(first);
		this.owner.answer("groesse", List.of("k2-9"));
		assertThat(again()).isNotEqualTo(first);
	}

	@Test
	void manyClicksAtOnceStartOneRepetition() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(6);
		List<Callable<String>> clicks = Stream.generate(() -> (Callable<String>) this::again).limit(6).toList();
		List<Future<String>> done = threads.invokeAll(clicks);
		threads.shutdown();
		String first = done.get(0).get();
		for (Future<String> click : done) {
			assertThat(click.get()).isEqualTo(first);
		}
	}

	@Test
	void anyLinkOfTheChainShowsAllOfThemNewestFirst() {
		this.owner.repeatAll(BAKERY);
		String second = this.owner.token();
		this.owner.repeat();
		String third = this.owner.token();
		for (String token : List.of(this.former, second, third)) {
			String history = this.owner.html("/check/" + token + "/verlauf");
			assertThat(history)
				.containsSubsequence("/check/" + third + "\"", "/check/" + second + "/ergebnis\"",
						"/check/" + this.former + "/ergebnis\"")
				.contains("noch offen", "Visitenkarte: richtig gefunden werden", "Katalogfassung 2026-11")
				.containsOnlyOnce("Von diesem Check kommen Sie gerade.");
		}
	}

	@Test
	void aCheckThatWasNeverRepeatedShowsJustItself() {
		assertThat(this.owner.html(this.owner.path("verlauf"))).contains("Bisher gibt es nur diesen Check.",
				this.owner.path("ergebnis"));
		assertThat(this.owner.get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/verlauf")).hasStatus(404);
	}

	@Test
	void noLinkOfTheChainIsInTheDatabase() {
		this.owner.repeat();
		Map<String, Object> row = this.jdbc.sql("select * from assessment where token_hash = ?")
			.param(new AccessToken(this.owner.token()).hash())
			.query()
			.singleRow();
		assertThat(row.get("token_sealed")).isNotNull();
		assertThat(row.get("chain_key_sealed")).isNotNull();
		assertThat(row.get("previous_id")).isNotNull();
		assertThat(new DatabaseTraces(this.jdbc).of(this.owner.token())).isEmpty();
		assertThat(new DatabaseTraces(this.jdbc).of(this.former)).isEmpty();
	}

	private String again() {
		return String.valueOf(this.owner.post("/check/" + this.former + "/wiederholen", "x", List.of("y"))
			.getResponse()
			.getHeader("Location"));
	}

	/** The bakery's answers with one other. */
	private static Map<String, List<String>> with(String question, String option) {
		Map<String, List<String>> answers = new LinkedHashMap<>(BAKERY);
		answers.put(question, List.of(option));
		return answers;
	}

}
