package de.brauchichdas.result.whatif;

import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Trying other answers, and taking them over. */
@SpringBootTest
@AutoConfigureMockMvc
class WhatIfPageTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void theBakeryIsDone() {
		this.jdbc.sql("delete from assessment").update();
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(WorkedExample.named("t01").ids());
	}

	@Test
	void theResultSaysWhatItHingesOnAndHowItWouldComeOtherwise() {
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains(word("result.turning-points"),
				CATALOGUE.turningPointWording()
					.single()
					.replace("{turn}", question("zeit").option("ab2").orElseThrow().changePhrase())
					.replace("{title}", title(Verdict.EIN_KANAL)),
				word("result.turning-points.own"), this.owner.path("was-waere-wenn"));
	}

	@Test
	void aTriedAnswerIsShownBesideTodaysAndNothingIsSaved() {
		String before = row();
		String page = this.owner.html(this.owner.path("was-waere-wenn?zeit=ab2"));
		assertThat(page).contains(title(Verdict.BASIS), title(Verdict.EIN_KANAL),
				word("what-if.today.answer", option("zeit", "bis2")));
		assertThat(page).containsPattern("value=\"ab2\"[^>]*selected");
		assertThat(row()).isEqualTo(before);
	}

	@Test
	void aTriedAnswerThatOpensAQuestionAsksForIt() {
		this.owner.answer("gespraech", List.of("nichts"));
		this.owner.complete();
		String page = this.owner
			.html(this.owner.path("was-waere-wenn?gespraech=haeufig&ton=negativ&orte=kununu&gefragt=grundlagen"
					+ "&grundlagen=website&grundlagen=google-profil"));
		assertThat(page).contains(title(Verdict.ZUHOEREN), question("ton").text(), word("what-if.today.not-asked"));
	}

	@Test
	void takingOverKeepsTheOldAnswersAsAnEarlierState() {
		MvcTestResult result = this.mvc.post()
			.uri(this.owner.path("was-waere-wenn"))
			.param("zeit", "ab2")
			.param("grundlagen", "website", "google-profil")
			.param("orte", "google-portale")
			.param("gefragt", "grundlagen", "orte")
			.exchange();
		assertThat(result).hasStatus(303).hasHeader("Location", this.owner.path("ergebnis"));
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains("<h1>" + title(Verdict.EIN_KANAL) + "</h1>");
		assertThat(this.jdbc.sql("select verdict, answers from earlier_state")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.single()).startsWith("basis ").contains("\"zeit\":[\"bis2\"]");
	}

	@Test
	void takingTheSameAnswersOverKeepsNothingTwice() {
		this.mvc.post().uri(this.owner.path("was-waere-wenn")).param("zeit", "ab2").exchange();
		this.mvc.post().uri(this.owner.path("was-waere-wenn")).param("zeit", "ab2").exchange();
		assertThat(this.jdbc.sql("select count(*) from earlier_state").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void ticksThatExcludeEachOtherAreRefusedAndNothingIsSaved() {
		String before = row();
		MvcTestResult result = this.owner.refused(this.owner.path("was-waere-wenn"),
				Map.of("grundlagen", List.of("website", "nichts")));
		assertThat(MockMvcTransport.content(result)).contains(word("error.exclusive-with-others"),
				"href=\"#grundlagen\"");
		assertThat(MockMvcTransport.content(result))
			.as("what was ticked is shown again, and no result that was not tried")
			.containsPattern("value=\"nichts\"[^>]*checked")
			.containsPattern("value=\"website\"[^>]*checked")
			.doesNotContainPattern("value=\"google-profil\"[^>]*checked")
			.doesNotContain("id=\"tried-verdict\"");
		assertThat(row()).isEqualTo(before);
	}

	@Test
	void noTickAtAllIsRefusedWhereBoxesWereShown() {
		MvcTestResult result = this.owner.get(this.owner.path("was-waere-wenn?gefragt=grundlagen"));
		assertThat(result).hasStatusOk();
		assertThat(MockMvcTransport.content(result)).contains(fault("grundlagen", word("error.nothing-chosen")));
	}

	@Test
	void aQuestionThatWasHiddenAndComesBackHasItsAnswerAgain() {
		String page = this.owner
			.html(this.owner.path("was-waere-wenn?gespraech=haeufig&gefragt=grundlagen&grundlagen=website"));
		assertThat(page).containsPattern("value=\"positiv\"[^>]*selected")
			.containsPattern("value=\"google-portale\"[^>]*checked");
	}

	@Test
	void takingOverWithAnOpenQuestionIsRefused() {
		this.owner.completeAll(WorkedExample.named("n09").ids());
		MvcTestResult result = this.owner.refused(this.owner.path("was-waere-wenn"),
				Map.of("gespraech", List.of("haeufig")));
		assertThat(MockMvcTransport.content(result)).contains(
				"<a href=\"#ton\">" + fault("ton", word("error.nothing-chosen")) + "</a>", "<a href=\"#orte\">",
				word("what-if.incomplete"));
	}

	@Test
	void anOpenQuestionOfATrialIsNamedWithoutAlarm() {
		this.owner.completeAll(WorkedExample.named("n09").ids());
		MvcTestResult result = this.owner.get(this.owner.path("was-waere-wenn?gespraech=haeufig"));
		assertThat(result).hasStatus(200);
		assertThat(MockMvcTransport.content(result)).contains("<a href=\"#ton\">" + question("ton").text() + "</a>")
			.doesNotContain("id=\"tried-verdict\"", "id=\"error-summary\"");
	}

	@Test
	void aFaultInAQuestionThatIsNotAskedDoesNotMatter() {
		MvcTestResult result = this.owner.get(this.owner.path("was-waere-wenn?gespraech=nichts&ton=laut&ton=leise"));
		assertThat(result).hasStatus(200);
		assertThat(MockMvcTransport.content(result)).contains("id=\"tried-verdict\"");
	}

	@Test
	void anAnswerThatDoesNotExistIsRefusedByName() {
		MvcTestResult result = this.owner.get(this.owner.path("was-waere-wenn?zeit=ewig"));
		assertThat(result).hasStatusOk();
		assertThat(MockMvcTransport.content(result)).contains(fault("zeit", word("error.unknown-option")))
			.containsPattern("<option value=\"\" selected");
	}

	@Test
	void theTrialNeedsACompletedQuestionnaire() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.get(this.owner.path("was-waere-wenn"))).hasStatus(303)
			.hasHeader("Location", this.owner.check());
	}

	private static String fault(String question, String message) {
		return word("what-if.error", question(question).name(), message);
	}

	private String row() {
		return this.jdbc.sql("select answers, version from assessment order by created_at")
			.query((row, number) -> row.getString(1) + row.getLong(2))
			.list()
			.toString();
	}

}
