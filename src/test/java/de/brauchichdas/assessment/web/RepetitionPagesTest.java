package de.brauchichdas.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import de.brauchichdas.catalogue.question.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.date;
import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Doing the check again. */
@OnEachDatabase
class RepetitionPagesTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

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
		assertThat(this.owner.html(page)).contains(word("question.previous-answer", option("groesse", "k2-9")))
			.containsPattern("value=\"k2-9\"[^>]*checked");
		assertThat(this.owner.html(this.owner.path("fragen/grundlagen"))).contains("id=\"previous-answer\"")
			.containsPattern("value=\"website\"[^>]*checked")
			.containsPattern("value=\"google-profil\"[^>]*checked")
			.doesNotContainPattern("value=\"nichts\"[^>]*checked");
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains(word("check-answers.unanswered"))
			.contains("Müßig &amp; Söhne");
		this.owner.answer("groesse", List.of("solo"));
		assertThat(this.owner.html(page)).doesNotContain("id=\"previous-answer\"")
			.containsPattern("value=\"solo\"[^>]*checked");
	}

	@Test
	void anAnswerThatDidNotCountThenIsNotShown() {
		this.owner.answer("gespraech", List.of("nichts"));
		this.owner.complete();
		this.owner.repeat();
		this.owner.answer("gespraech", List.of("vereinzelt"));
		assertThat(this.owner.html(this.owner.path("fragen/ton"))).doesNotContain("id=\"previous-answer\"");
	}

	@Test
	void theFormerResultStaysAndTheNewOneShowsWhatMovedIt() {
		this.owner.repeatAll(with("zeit", "ab2"));
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains("id=\"comparison\"")
			.contains(word("comparison.other-verdict"))
			.contains(word("comparison.answer.before", option("zeit", "bis2")),
					word("comparison.answer.after", option("zeit", "ab2")))
			.contains(word("comparison.answer.moves"))
			.contains(word("comparison.points", 46, 63, "2026-11"))
			.contains(around("comparison.chart.alt", ANY, 46, 63)[1])
			.contains("previous-point")
			.contains("☐");
		assertThat(this.owner.html("/check/" + this.former + "/ergebnis")).contains(title(Verdict.BASIS))
			.doesNotContain("id=\"comparison\"")
			.doesNotContain("previous-point");
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
				.contains(word("history.unfinished"), title(Verdict.BASIS), word("history.version", "2026-11"))
				.containsOnlyOnce(word("history.here"));
		}
	}

	@Test
	void twoChecksOfOneDayCanBeToldApart() {
		this.jdbc.sql("update assessment set completed_at = ? where token_hash = ?")
			.params(OffsetDateTime.now(this.clock).minusSeconds(5), new AccessToken(this.former).hash())
			.update();
		this.owner.repeatAll(BAKERY);
		String day = date(LocalDate.now(this.clock));
		for (String page : List.of("verlauf", "loeschen")) {
			Elements words = Jsoup.parse(this.owner.html(this.owner.path(page))).select("dt, dd a, label, h2");
			assertThat(words.eachText().stream().filter((text) -> text.replace('\u00a0', ' ').contains(day)))
				.isNotEmpty()
				.doesNotHaveDuplicates()
				.allMatch((text) -> text.matches(".*\\d{2}:\\d{2}.*"));
		}
		Document result = Jsoup.parse(this.owner.html(this.owner.path("ergebnis")));
		assertThat(result.select("#comparison").text()).matches(".*\\d{2}:\\d{2}.*");
		assertThat(result.select(".compared h3").first().text()).matches(".*\\d{2}:\\d{2}.*");
	}

	@Test
	void ofTwoDaysTheDayIsEnough() {
		this.owner.repeatAll(BAKERY);
		this.jdbc.sql("update assessment set completed_at = ? where token_hash = ?")
			.params(OffsetDateTime.parse("2026-01-05T12:00:00Z"), new AccessToken(this.former).hash())
			.update();
		String history = Jsoup.parse(this.owner.html(this.owner.path("verlauf"))).select("dl").text();
		assertThat(history).contains("2026").doesNotContainPattern("\\d{2}:\\d{2}");
		assertThat(Jsoup.parse(this.owner.html(this.owner.path("ergebnis"))).select("#comparison").text())
			.doesNotContainPattern("\\d{2}:\\d{2}");
	}

	@Test
	void aCheckThatWasNeverRepeatedShowsJustItself() {
		assertThat(this.owner.html(this.owner.path("verlauf"))).contains(word("history.only-one"),
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
