package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** An owner's way from the first answer to the result. */
@OnEachDatabase
class JourneyPagesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void setUp() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
	}

	@Test
	void theBakeryAnswersEverythingAndReadsItsRecommendation() {
		String check = this.owner.answerAll(WorkedExample.named("t01").ids());
		assertThat(check).isEqualTo(this.owner.path("pruefen"));
		assertThat(this.owner.complete()).isEqualTo(this.owner.path("ergebnis"));
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains(title(Verdict.BASIS))
			.contains(Scoring.evaluate(CATALOGUE, WorkedExample.named("t01").answers(CATALOGUE)).reasons())
			.contains(word("chart.axes.value", 46, band(Axis.NEED, "mittel")))
			.contains(word("chart.axes.value", 63, band(Axis.READINESS, "mittel")));
		assertThat(stored()).containsExactly("basis", "46", "63", "kanal-braucht-zeit-gesicht-stoff");
	}

	@Test
	void everyWorkedCaseEndsWithItsVerdictStored() {
		WorkedExample.all().forEach((example) -> {
			CheckWalker<MvcTestResult> someone = new CheckWalker<>(new MockMvcTransport(this.mvc));
			someone.completeAll(example.ids());
			assertThat(stored(someone)).as(example.id())
				.containsExactly(example.verdict(), String.valueOf(example.need()), String.valueOf(example.readiness()),
						String.join(",", example.rules()));
		});
	}

	@Test
	void theLinkLeadsToTheFirstOpenQuestion() {
		this.owner.start(this.owner.startKey(), "k2-9");
		this.owner.answer("kunden", List.of("viele-gk"));
		assertThat(location(this.owner.check())).endsWith("/fragen/geschaeft");
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
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains(option("kunden", "viele-gk"),
				option("zeit", "ab4"), option("stoff", "monatlich"));
	}

	@Test
	void theSameFirstAnswerFromManyClicksAtOnceMakesOneCheck() throws Exception {
		String key = this.owner.startKey();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Callable<String>> clicks = Stream
			.generate(
					() -> (Callable<String>) () -> new CheckWalker<>(new MockMvcTransport(this.mvc)).start(key, "k2-9"))
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
		String check = this.owner.html(this.owner.path("pruefen"));
		assertThat(check).doesNotContain(option("ton", "positiv"));
		this.owner.complete();
		assertThat(stored().get(1)).isEqualTo("32");
		this.owner.answer("gespraech", List.of("vereinzelt"));
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains(option("ton", "positiv"));
	}

	@Test
	void completingTwiceKeepsTheFirstResult() {
		this.owner.completeAll(WorkedExample.named("t08").ids());
		String first = completedAt();
		assertThat(this.owner.complete()).endsWith("/ergebnis");
		assertThat(completedAt()).isEqualTo(first);
	}

	@Test
	void completingWithAnOpenQuestionLeadsToIt() {
		this.owner.start(this.owner.startKey(), "k2-9");
		assertThat(this.owner.complete()).endsWith("/fragen/kunden");
		assertThat(location(this.owner.path("ergebnis"))).isEqualTo(this.owner.check());
	}

	@Test
	void aChangedAnswerReturnsToTheCheckPageAndItsCompletionGivesANewResult() {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		String next = this.owner.answer("zeit?zurueck=pruefen", List.of("ab2"));
		assertThat(next).endsWith("/pruefen");
		assertThat(stored().get(0)).isEqualTo("basis");
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
		this.owner.completeAll(WorkedExample.named("n11").ids());
		this.owner.answer("ton", List.of("negativ"));
		assertThat(stored().get(0)).isEqualTo("ein-kanal");
		assertThat(this.owner.get(this.owner.path("ergebnis"))).hasStatus(200);
	}

	private static String band(Axis axis, String id) {
		return CATALOGUE.scale(axis)
			.bands()
			.stream()
			.filter((band) -> band.id().equals(id))
			.map(AxisBand::title)
			.findFirst()
			.orElseThrow();
	}

	private String location(String path) {
		return String.valueOf(this.owner.get(path).getResponse().getHeader("Location"));
	}

	private List<String> stored() {
		return stored(this.owner);
	}

	private List<String> stored(CheckWalker<MvcTestResult> someone) {
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
