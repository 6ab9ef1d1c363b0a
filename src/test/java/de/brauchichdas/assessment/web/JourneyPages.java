package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import de.brauchichdas.Owner;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An owner's way from the first answer to the result; run against every database. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class JourneyPages {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Owner owner;

	@BeforeEach
	void setUp() {
		this.owner = new Owner(this.mvc);
	}

	@Test
	void theBakeryAnswersEverythingAndReadsItsRecommendation() {
		String check = this.owner.answerAll(WorkedExample.named("t01").ids());
		assertThat(check).isEqualTo("/check/" + this.owner.token() + "/pruefen");
		assertThat(this.owner.complete()).isEqualTo("/check/" + this.owner.token() + "/ergebnis");
		assertThat(this.owner.html("/check/" + this.owner.token() + "/ergebnis"))
			.contains("Visitenkarte: richtig gefunden werden")
			.contains("Für einen eigenen Kanal fehlt zurzeit Zeit.")
			.contains("46 von 100")
			.contains("63 von 100");
		assertThat(stored()).containsExactly("basis", "46", "63", "kanal-braucht-zeit-gesicht-stoff");
	}

	@Test
	void everyWorkedCaseEndsWithItsVerdictStored() {
		WorkedExample.all().forEach((example) -> {
			Owner someone = new Owner(this.mvc);
			someone.answerAll(example.ids());
			someone.complete();
			assertThat(stored(someone)).as(example.id())
				.containsExactly(example.verdict(), String.valueOf(example.need()), String.valueOf(example.readiness()),
						String.join(",", example.rules()));
		});
	}

	@Test
	void theLinkLeadsToTheFirstOpenQuestion() {
		this.owner.start(this.owner.startKey(), "k2-9");
		this.owner.answer("kunden", List.of("viele-gk"));
		assertThat(location("/check/" + this.owner.token())).endsWith("/fragen/geschaeft");
	}

	@Test
	void aDoubleClickOnTheFirstPageStartsNoSecondCheck() {
		String key = this.owner.startKey();
		this.owner.start(key, "k2-9");
		String token = this.owner.token();
		this.owner.start(key, "solo");
		assertThat(this.owner.token()).isEqualTo(token);
		assertThat(this.owner.html("/check/" + token + "/pruefen")).contains("Nur ich").doesNotContain("2 bis 9");
	}

	@Test
	void goingBackToTheFirstPageLosesNothing() {
		String key = this.owner.startKey();
		this.owner.start(key, "k2-9");
		this.owner.answer("kunden", List.of("viele-gk"));
		this.owner.start(key, "k2-9");
		assertThat(this.owner.html("/check/" + this.owner.token() + "/pruefen")).contains("Viele Geschäftskunden");
	}

	@Test
	void twoTabsAnsweringAtTheSameTimeLoseNothing() throws Exception {
		this.owner.start(this.owner.startKey(), "k2-9");
		List<Callable<String>> tabs = Stream
			.of(List.of("kunden", "viele-gk"), List.of("geschaeft", "industrie"), List.of("zeit", "ab4"),
					List.of("stoff", "monatlich"), List.of("gesicht", "eine"), List.of("profile", "keine"))
			.<Callable<String>>map((tab) -> () -> this.owner.answer(tab.get(0), List.of(tab.get(1))))
			.toList();
		ExecutorService threads = Executors.newFixedThreadPool(tabs.size());
		for (Future<String> done : threads.invokeAll(tabs)) {
			done.get();
		}
		threads.shutdown();
		assertThat(this.owner.html("/check/" + this.owner.token() + "/pruefen")).contains("Viele Geschäftskunden",
				"4 bis 6 Stunden", "Ein- bis zweimal im Monat");
	}

	@Test
	void theSameFirstAnswerFromManyClicksAtOnceMakesOneCheck() throws Exception {
		String key = this.owner.startKey();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Callable<String>> clicks = Stream
			.generate(() -> (Callable<String>) () -> new Owner(this.mvc).start(key, "k2-9"))
			.limit(8)
			.toList();
		for (Future<String> done : threads.invokeAll(clicks)) {
			assertThat(done.get()).endsWith("/fragen/kunden");
		}
		threads.shutdown();
	}

	@Test
	void aHiddenAnswerIsKeptAndCountsNowhere() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		this.owner.answer("gespraech", List.of("nichts"));
		String check = this.owner.html("/check/" + this.owner.token() + "/pruefen");
		assertThat(check).doesNotContain("Überwiegend lobend");
		this.owner.complete();
		assertThat(stored().get(1)).isEqualTo("32");
		this.owner.answer("gespraech", List.of("vereinzelt"));
		assertThat(this.owner.html("/check/" + this.owner.token() + "/pruefen")).contains("Überwiegend lobend");
	}

	@Test
	void completingTwiceKeepsTheFirstResult() {
		this.owner.answerAll(WorkedExample.named("t08").ids());
		this.owner.complete();
		String first = completedAt();
		assertThat(this.owner.complete()).endsWith("/ergebnis");
		assertThat(completedAt()).isEqualTo(first);
	}

	@Test
	void completingWithAnOpenQuestionLeadsToIt() {
		this.owner.start(this.owner.startKey(), "k2-9");
		assertThat(this.owner.complete()).endsWith("/fragen/kunden");
		assertThat(location("/check/" + this.owner.token() + "/ergebnis")).isEqualTo("/check/" + this.owner.token());
	}

	@Test
	void aChangedAnswerReturnsToTheCheckPageAndTakesTheResultBack() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		this.owner.complete();
		String next = this.owner.answer("zeit?zurueck=pruefen", List.of("ab2"));
		assertThat(next).endsWith("/pruefen");
		assertThat(location("/check/" + this.owner.token() + "/ergebnis")).isEqualTo("/check/" + this.owner.token());
		this.owner.complete();
		assertThat(stored().get(0)).isEqualTo("ein-kanal");
	}

	@Test
	void aChangeThatOpensAQuestionAsksItBeforeReturning() {
		this.owner.answerAll(WorkedExample.named("t02").ids());
		assertThat(this.owner.answer("gespraech?zurueck=pruefen", List.of("haeufig")))
			.endsWith("/fragen/ton?zurueck=pruefen");
	}

	@Test
	void anAnswerThatCountsNowhereTakesNoResultBack() {
		this.owner.answerAll(WorkedExample.named("n11").ids());
		this.owner.complete();
		this.owner.answer("ton", List.of("negativ"));
		assertThat(stored().get(0)).isEqualTo("ein-kanal");
		assertThat(this.owner.get("/check/" + this.owner.token() + "/ergebnis")).hasStatus(200);
	}

	private String location(String path) {
		return String.valueOf(this.owner.get(path).getResponse().getHeader("Location"));
	}

	private List<String> stored() {
		return stored(this.owner);
	}

	private List<String> stored(Owner someone) {
		return this.jdbc.sql("select verdict, need, readiness, rules from assessment where token_hash = ?")
			.param(new AccessToken(someone.token()).hash())
			.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
			.single();
	}

	private String completedAt() {
		return this.jdbc.sql("select completed_at from assessment where token_hash = ?")
			.param(new AccessToken(this.owner.token()).hash())
			.query((row, number) -> row.getString(1))
			.single();
	}

}
