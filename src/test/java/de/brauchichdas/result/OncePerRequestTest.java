package de.brauchichdas.result;

import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.scoring.Scoring;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;

/**
 * No request reads a row, walks through the questions or evaluates more often than it has
 * to.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OncePerRequestTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EntityManagerFactory entities;

	/** Only reads what is completed. */
	private CheckWalker<MvcTestResult> owner;

	private Statistics statistics;

	@BeforeAll
	void aCompletedCheck() {
		this.statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		this.owner = completed();
	}

	private CheckWalker<MvcTestResult> completed() {
		CheckWalker<MvcTestResult> completed = walker();
		completed.completeAll(BAKERY);
		return completed;
	}

	private CheckWalker<MvcTestResult> walker() {
		return new CheckWalker<>(new MockMvcTransport(this.mvc));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fragen/zeit", "pruefen", "ergebnis", "bericht", "bericht.pdf", "bericht.css", "daten.csv",
			"was-waere-wenn", "was-waere-wenn?zeit=ab2" })
	void aPageReadsOneRow(String page) {
		this.statistics.clear();
		assertThat(this.owner.get(this.owner.path(page))).hasStatusOk();
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(1);
	}

	@Test
	void theListOfChecksReadsTheResultsBeforeAsWell() {
		this.statistics.clear();
		assertThat(this.owner.get(this.owner.path("verlauf"))).hasStatusOk();
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(2);
	}

	@Test
	void theDatesReadTheEarlierStatesAsWell() {
		this.statistics.clear();
		assertThat(this.owner.get(this.owner.path("termine.ics"))).hasStatusOk();
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(2);
	}

	@Test
	void aReaderReadsOneRowAndWritesNone() {
		CheckWalker<MvcTestResult> sharing = completed();
		String reading = sharing.makeReadingLink();
		for (String page : List.of("", "/bericht", "/bericht.pdf", "/bericht.css")) {
			this.statistics.clear();
			assertThat(sharing.get(reading + page)).hasStatusOk();
			assertThat(this.statistics.getPrepareStatementCount()).as(page).isEqualTo(1);
		}
	}

	@Test
	void theResultOfARepetitionReadsTheOneBeforeAsWell() {
		CheckWalker<MvcTestResult> again = completed();
		again.repeatAll(BAKERY);
		for (String page : List.of("ergebnis", "bericht", "bericht.pdf")) {
			this.statistics.clear();
			assertThat(again.get(again.path(page))).hasStatusOk();
			assertThat(this.statistics.getPrepareStatementCount()).as(page).isEqualTo(page.equals("ergebnis") ? 3 : 2); // it
																														// says
																														// when
																														// the
																														// chain
																														// is
																														// deleted
		}
	}

	@Test
	void anAnswerReadsOneRowAndWritesIt() {
		CheckWalker<MvcTestResult> writing = completed();
		this.statistics.clear();
		writing.answer("zeit", List.of("ab2"));
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(2);
		assertThat(this.statistics.getEntityUpdateCount()).isEqualTo(1);
	}

	@Test
	void theFirstAnswerLooksForTheRowAndWritesIt() {
		String startKey = this.owner.startKey();
		this.statistics.clear();
		walker().start(startKey, "solo");
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(2);
		assertThat(this.statistics.getEntityInsertCount()).isEqualTo(1);
	}

	@Test
	void takingOverTriedAnswersReadsOneRowAndWritesItWithItsEarlierState() {
		CheckWalker<MvcTestResult> trying = completed();
		this.statistics.clear();
		assertThat(trying.post(trying.path("was-waere-wenn"), "zeit", List.of("ab2"))).hasStatus(303);
		assertThat(this.statistics.getEntityInsertCount()).isEqualTo(1);
		assertThat(this.statistics.getEntityUpdateCount()).isEqualTo(1);
		// One of them looks whether there are too many earlier states.
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(5);
	}

	@Test
	void startingARepetitionReadsNothingTwice() {
		CheckWalker<MvcTestResult> repeating = completed();
		this.statistics.clear();
		repeating.repeat();
		assertThat(this.statistics.getEntityInsertCount()).isEqualTo(1);
		assertThat(this.statistics.getEntityUpdateCount()).isEqualTo(1);
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(3);
	}

	@Test
	void anAnswerWalksThroughTheQuestionsBeforeAndAfterIt() {
		CheckWalker<MvcTestResult> writing = completed();
		try (MockedStatic<Journey> journeys = Mockito.mockStatic(Journey.class, Mockito.CALLS_REAL_METHODS)) {
			writing.answer("zeit", List.of("ab2"));
			journeys.verify(() -> Journey.of(any()), times(2));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fragen/zeit", "pruefen", "ergebnis", "bericht", "bericht.pdf", "termine.ics", "daten.csv",
			"daten.json", "was-waere-wenn" })
	void aPageWalksThroughTheQuestionsOnce(String page) {
		try (MockedStatic<Journey> journeys = Mockito.mockStatic(Journey.class, Mockito.CALLS_REAL_METHODS)) {
			assertThat(this.owner.get(this.owner.path(page))).hasStatusOk();
			journeys.verify(() -> Journey.of(any()), times(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ergebnis", "bericht", "bericht.pdf", "termine.ics", "daten.csv" })
	void aPageEvaluatesOnce(String page) {
		try (MockedStatic<Scoring> scoring = Mockito.mockStatic(Scoring.class, Mockito.CALLS_REAL_METHODS)) {
			assertThat(this.owner.get(this.owner.path(page))).hasStatusOk();
			scoring.verify(() -> Scoring.evaluate(any(), any(Journey.class)), times(1));
		}
	}

	@Test
	void tryingEvaluatesTodaysAnswersAndTheOthersOnce() {
		try (MockedStatic<Scoring> scoring = Mockito.mockStatic(Scoring.class, Mockito.CALLS_REAL_METHODS)) {
			assertThat(this.owner.get(this.owner.path("was-waere-wenn?zeit=ab2"))).hasStatusOk();
			scoring.verify(() -> Scoring.evaluate(any(), any(Journey.class)), times(2));
		}
	}

}
