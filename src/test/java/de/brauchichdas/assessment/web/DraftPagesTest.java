package de.brauchichdas.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.question.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Changing the answers of a completed check. */
@OnEachDatabase
class DraftPagesTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final List<String> READING = List.of("ergebnis", "bericht", "bericht.css", "termine.ics",
			"daten.csv", "was-waere-wenn");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void theBakeryIsCompleted() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll("Bäckerei Müßig", BAKERY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ergebnis", "bericht", "bericht.css", "termine.ics", "daten.csv", "was-waere-wenn" })
	void whatIsFinishedIsReadAsBefore(String page) {
		String before = finished(page);
		this.owner.answer("zeit", List.of("ab2"));
		assertThat(finished(page)).isEqualTo(before);
		assertThat(this.owner.get(this.owner.path("bericht.pdf"))).hasStatusOk();
	}

	@Test
	void thePagesOfTheAnswersShowTheDraftAndSayThatTheResultStays() {
		assertThat(page("fragen/zeit").select("#completed")).hasSize(1);
		assertThat(page("pruefen").select("#completed")).hasSize(1);
		assertThat(page("pruefen").select("#discard")).isEmpty();
		assertThat(page("ergebnis").select("#draft")).isEmpty();
		this.owner.answer("zeit?zurueck=pruefen", List.of("ab2"));
		assertThat(page("fragen/zeit").select("input[checked]").eachAttr("value")).containsExactly("ab2");
		assertThat(page("pruefen").select("#frage-zeit dd p").eachText()).containsExactly(option("zeit", "ab2"));
		assertThat(page("pruefen").select("#discard")).hasSize(1);
		assertThat(page("ergebnis").select("#draft a").attr("href")).isEqualTo(this.owner.path("pruefen"));
		assertThat(location(this.owner.check())).isEqualTo(this.owner.path("ergebnis"));
	}

	@Test
	void discardingReturnsToTheResult() {
		String before = row();
		this.owner.answer("zeit", List.of("ab2"));
		assertThat(row()).isNotEqualTo(before);
		for (int click = 0; click < 2; click++) {
			assertThat(this.owner.follow(this.owner.path("verwerfen"), Map.of()))
				.isEqualTo(this.owner.path("ergebnis"));
			assertThat(page("pruefen").select("#frage-zeit dd p").eachText()).containsExactly(option("zeit", "bis2"));
			assertThat(row()).isEqualTo(before);
		}
	}

	@Test
	void answersChangedBackLeaveNoDraft() {
		String before = row();
		this.owner.answer("zeit", List.of("ab2"));
		this.owner.answer("zeit", List.of("bis2"));
		assertThat(row()).isEqualTo(before);
		assertThat(page("ergebnis").select("#draft")).isEmpty();
	}

	@Test
	void theCompletedDraftIsTheResultAndTheOldOneStandsInTheHistory() {
		this.owner.answer("zeit", List.of("ab2"));
		assertThat(this.owner.complete()).isEqualTo(this.owner.path("ergebnis"));
		this.owner.complete();
		assertThat(page("ergebnis").select("h1").text()).isEqualTo(title(Verdict.EIN_KANAL));
		assertThat(page("ergebnis").select("#draft")).isEmpty();
		Document history = page("verlauf");
		assertThat(history.select(".replaced")).as("completed twice, replaced once").hasSize(1);
		assertThat(history.select(".replaced summary").text()).contains(title(Verdict.BASIS))
			.containsPattern("\\d{1,2}:\\d{2}");
		assertThat(history.select(".replaced").text()).contains(option("zeit", "bis2"));
		assertThat(this.owner.html(this.owner.path("daten.json"))).contains("\"draft\":null", "\"bis2\"");
	}

	@Test
	void aDraftThatOpensAQuestionIsNotCompletedBeforeItIsAnswered() {
		this.owner.completeAll(WorkedExample.named("n09").ids());
		String before = finished("ergebnis");
		assertThat(this.owner.answer("gespraech?zurueck=pruefen", List.of("haeufig")))
			.endsWith("/fragen/ton?zurueck=pruefen");
		assertThat(this.owner.complete()).isEqualTo(this.owner.path("fragen/ton"));
		assertThat(finished("ergebnis")).isEqualTo(before);
	}

	@Test
	void ownDataContainsTheDraft() {
		this.owner.answer("zeit", List.of("ab2"));
		assertThat(this.owner.html(this.owner.path("daten.json")))
			.containsPattern("\"draft\":\\{[^}]*\"zeit\":\\[\"ab2\"\\]")
			.containsPattern("\"chosen\":\\[\"bis2\"\\]");
	}

	@Test
	void adoptingTriedAnswersKeepsTheDraftUnlessItIsTheSame() {
		this.owner.answer("stoff", List.of("selten"));
		this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("ab2"));
		assertThat(page("ergebnis").select("h1").text()).isEqualTo(title(Verdict.EIN_KANAL));
		assertThat(page("ergebnis").select("#draft")).hasSize(1);
		assertThat(page("pruefen").select("#frage-stoff dd p").eachText()).containsExactly(option("stoff", "selten"));
		this.owner.follow(this.owner.path("verwerfen"), Map.of());
		this.owner.answer("stoff", List.of("selten"));
		this.owner.post(this.owner.path("was-waere-wenn"), "stoff", List.of("selten"));
		assertThat(page("ergebnis").select("#draft")).isEmpty();
	}

	@Test
	void aRepetitionStartsFromWhatIsFinishedAndLeavesTheDraft() {
		this.owner.answer("zeit", List.of("ab2"));
		String former = this.owner.path("pruefen");
		assertThat(this.owner.repeat()).endsWith("/fragen/groesse");
		assertThat(page("fragen/zeit").select("input[checked]").eachAttr("value")).containsExactly("bis2");
		assertThat(Jsoup.parse(this.owner.html(former)).select("#discard")).hasSize(1);
	}

	@Test
	void inTwoTabsTheLaterDeedWins() {
		this.owner.answer("zeit", List.of("ab2"));
		this.owner.follow(this.owner.path("verwerfen"), Map.of());
		assertThat(this.owner.complete()).as("the other tab completes").isEqualTo(this.owner.path("ergebnis"));
		assertThat(page("ergebnis").select("h1").text()).isEqualTo(title(Verdict.BASIS));
		assertThat(page("verlauf").select(".replaced")).isEmpty();
		this.owner.answer("zeit", List.of("ab2"));
		this.owner.complete();
		assertThat(this.owner.follow(this.owner.path("verwerfen"), Map.of())).isEqualTo(this.owner.path("ergebnis"));
		assertThat(page("ergebnis").select("h1").text()).isEqualTo(title(Verdict.EIN_KANAL));
	}

	@Test
	void anOldPageDiscardsOnlyTheDraftThatItShows() {
		this.owner.answer("zeit", List.of("ab2"));
		String old = page("pruefen").select("input[name=entwurf]").attr("value");
		assertThat(page("ergebnis").select("input[name=entwurf]").attr("value")).isEqualTo(old).isNotEmpty();
		this.owner.complete();
		this.owner.answer("stoff", List.of("selten"));
		assertThat(this.owner.follow(this.owner.path("verwerfen"), Map.of("entwurf", List.of(old))))
			.isEqualTo(this.owner.path("pruefen"));
		assertThat(page("ergebnis").select("#draft")).hasSize(1);
	}

	@Test
	void ofOneCheckOnlySoManyEarlierResultsAreKept() {
		for (int i = 0; i < 30; i++) {
			this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("ab2"));
			this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("bis2"));
		}
		assertThat(page("verlauf").select(".replaced")).hasSize(50);
	}

	/** An instance of the release before knows no draft and removes the result. */
	@Test
	void anAnswerTakenByAnEarlierReleaseWinsOverTheDraft() {
		this.owner.answer("zeit", List.of("ab2"));
		this.jdbc.sql("update assessment set verdict = null, need = null, readiness = null, provisional = null, "
				+ "rules = null, completed_at = null, answers = replace(answers, '\"bis2\"', '\"ab4\"') where token_hash = ?")
			.param(hash())
			.update();
		assertThat(page("pruefen").select("#frage-zeit dd p").eachText()).containsExactly(option("zeit", "ab4"));
		assertThat(this.owner.complete()).isEqualTo(this.owner.path("ergebnis"));
		assertThat(page("ergebnis").select("#draft")).isEmpty();
	}

	/**
	 * What a page says without the line about the draft, and the calendar without what
	 * counts seconds.
	 */
	private String finished(String page) {
		String text = this.owner.html(this.owner.path(page)).replaceAll("(DTSTAMP|SEQUENCE|LAST-MODIFIED):.*", "");
		if (!READING.subList(0, 2).contains(page)) {
			return text;
		}
		Document read = Jsoup.parse(text);
		read.select("#draft").remove();
		return read.body().text();
	}

	private Document page(String page) {
		return Jsoup.parse(this.owner.html(this.owner.path(page)));
	}

	private String location(String path) {
		return String.valueOf(this.owner.get(path).getResponse().getHeader("Location"));
	}

	/** All that is stored, but for when it was changed and how often. */
	private String row() {
		Map<String, Object> row = new LinkedHashMap<>(
				this.jdbc.sql("select * from assessment where token_hash = ?").param(hash()).query().singleRow());
		row.keySet()
			.removeIf((column) -> List.of("changed_at", "version").contains(column.toLowerCase(java.util.Locale.ROOT)));
		return row.toString();
	}

	private String hash() {
		return new AccessToken(this.owner.token()).hash();
	}

}
