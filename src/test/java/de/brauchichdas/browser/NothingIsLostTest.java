package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Lost connections, double clicks, the back button, reloads and second tabs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:nothing-is-lost")
@Tag("browser")
class NothingIsLostTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final String VERDICT = title(Verdict.BASIS);

	private static final String TWO_TO_NINE = option("groesse", "k2-9");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private BrowserVisitor owner;

	@BeforeEach
	void empty() {
		this.jdbc.sql("delete from earlier_state").update();
		this.jdbc.sql("delete from assessment").update();
		this.owner = BROWSER.visitor(this.port, new NewContextOptions());
		this.owner.begin();
	}

	@Test
	void withoutConnectionTheFirstAnswerStaysAndIsSentLater() {
		this.owner.page().getByLabel(word("question.business-name")).fill("Bäckerei Müßig");
		postWithoutConnection(word("question.save"), BAKERY.get("groesse"));
		assertThat(this.owner.isChosen(TWO_TO_NINE)).isTrue();
		assertThat(this.owner.page().locator("#betrieb").inputValue()).isEqualTo("Bäckerei Müßig");
		this.owner.send(word("question.save"));
		assertThat(this.owner.question()).isEqualTo("kunden");
		assertThat(assessments()).isEqualTo(1);
	}

	@Test
	void withoutConnectionALaterAnswerAndTheEndStayAndAreSentLater() {
		this.owner.answerUpTo("zeit", BAKERY);
		postWithoutConnection(word("question.save"), BAKERY.get("zeit"));
		assertThat(this.owner.isChosen(option("zeit", "bis2"))).isTrue();
		this.owner.send(word("question.save"));
		this.owner.answerUpTo("", BAKERY);
		postWithoutConnection(word("check-answers.complete"), List.of());
		this.owner.send(word("check-answers.complete"));
		assertThat(this.owner.texts("h1")).containsExactly(VERDICT);
		assertThat(assessments()).isEqualTo(1);
	}

	@Test
	void aServerThatAnswersWithAFaultIsTreatedLikeALostConnection() {
		this.owner.answerUpTo("zeit", BAKERY);
		this.owner.page()
			.route("**/fragen/zeit",
					(route) -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(503)));
		this.owner.choose(BAKERY.get("zeit"));
		click(word("question.save"));
		this.owner.page().locator("#no-answer").waitFor();
		this.owner.page().unroute("**/fragen/zeit");
		this.owner.send(word("question.save"));
		assertThat(this.owner.question()).isEqualTo("gesicht");
	}

	@Test
	void tooManyRequestsLoseNoAnswerAndSaySo() {
		this.owner.answerUpTo("zeit", BAKERY);
		this.owner.page()
			.route("**/fragen/zeit",
					(route) -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(429)));
		this.owner.choose(BAKERY.get("zeit"));
		click(word("question.save"));
		this.owner.page().locator("#too-many-requests").waitFor();
		assertThat(this.owner.page().evaluate("document.activeElement.id")).isEqualTo("too-many-requests");
		assertThat(this.owner.isChosen(option("zeit", "bis2"))).isTrue();
		this.owner.page().unroute("**/fragen/zeit");
		this.owner.send(word("question.save"));
		assertThat(this.owner.question()).isEqualTo("gesicht");
	}

	@Test
	void withoutConnectionAndWithoutScriptReloadingSendsTheAnswer() {
		BrowserVisitor plain = BROWSER.visitor(this.port, new NewContextOptions().setJavaScriptEnabled(false));
		plain.begin();
		plain.answerUpTo("kunden", BAKERY);
		plain.choose(BAKERY.get("kunden"));
		plain.page().context().setOffline(true);
		try {
			plain.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word("question.save"))).click();
			plain.page().waitForURL("chrome-error://**");
		}
		catch (PlaywrightException ex) {
			assertThat(ex).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
		}
		plain.page().context().setOffline(false);
		plain.page().reload();
		assertThat(plain.question()).as("the reload has sent what was chosen").isEqualTo("geschaeft");
		plain.answerAll(BAKERY);
		assertThat(plain.texts("h1")).containsExactly(VERDICT);
		assertThat(assessments()).isEqualTo(1);
	}

	@Test
	void aDoubleClickOnAnyButtonCountsOnce() {
		while (!this.owner.question().isEmpty()) {
			this.owner.choose(BAKERY.get(this.owner.question()));
			doubleClick(word("question.save"));
		}
		doubleClick(word("check-answers.complete"));
		assertThat(this.owner.texts("h1")).containsExactly(VERDICT);
		assertThat(assessments()).isEqualTo(1);
		doubleClick(word("repeat.button"));
		assertThat(assessments()).isEqualTo(2);
	}

	@Test
	void twoClicksWhileAnAnswerIsUnderWayPostOnce() {
		this.owner.choose(BAKERY.get("groesse"));
		List<String> posts = new java.util.concurrent.CopyOnWriteArrayList<>();
		this.owner.page().onRequest((request) -> {
			if ("POST".equals(request.method())) {
				posts.add(request.url());
			}
		});
		this.owner.page()
			.evaluate(
					"() => { const f = document.querySelector('.question form'); f.requestSubmit(); f.requestSubmit(); }");
		this.owner.page().waitForURL("**/fragen/kunden");
		assertThat(posts).hasSize(1);
	}

	@Test
	void goingBackAtEveryStepShowsTheAnswerAndLosesNothing() {
		while (!this.owner.question().isEmpty()) {
			String question = this.owner.question();
			this.owner.answer(BAKERY.get(question));
			String next = this.owner.page().url();
			this.owner.page().goBack();
			assertThat(this.owner.question()).isEqualTo(question);
			assertThat(this.owner.page().locator("input:checked").count()).as(question)
				.isEqualTo(BAKERY.get(question).size());
			this.owner.page().goForward();
			assertThat(this.owner.page().url()).isEqualTo(next);
		}
		this.owner.send(word("check-answers.complete"));
		this.owner.page().goBack();
		this.owner.page().goForward();
		assertThat(this.owner.texts("h1")).containsExactly(VERDICT);
		assertThat(assessments()).isEqualTo(1);
	}

	@Test
	void reloadingAtEveryStepLosesNothing() {
		while (!this.owner.question().isEmpty()) {
			String question = this.owner.question();
			this.owner.page().reload();
			assertThat(this.owner.question()).isEqualTo(question);
			this.owner.answer(BAKERY.get(question));
		}
		this.owner.page().reload();
		this.owner.send(word("check-answers.complete"));
		this.owner.page().reload();
		assertThat(this.owner.texts("h1")).containsExactly(VERDICT);
		assertThat(assessments()).isEqualTo(1);
	}

	@Test
	void twoTabsAnswerTheSameCheck() {
		this.owner.answerUpTo("gespraech", BAKERY);
		BrowserVisitor second = BROWSER.visitor(this.port, new NewContextOptions());
		second.page().navigate(this.owner.page().url());
		this.owner.answer(BAKERY.get("gespraech"));
		second.answer(List.of("nichts"));
		assertThat(second.question()).as("without voices nobody asks about their tone").isEqualTo("teamstimmen");
		this.owner.page().reload();
		assertThat(this.owner.question()).isEqualTo("teamstimmen");
		this.owner.answerAll(BAKERY);
		second.page().navigate(this.owner.page().url());
		assertThat(second.texts("h1")).isEqualTo(this.owner.texts("h1"));
		assertThat(assessments()).isEqualTo(1);
	}

	private void postWithoutConnection(String button, List<String> chosen) {
		if (!chosen.isEmpty()) {
			this.owner.choose(chosen);
		}
		this.owner.page().context().setOffline(true);
		click(button);
		this.owner.page().locator("#no-answer").waitFor();
		assertThat(this.owner.page().evaluate("document.activeElement.id")).isEqualTo("no-answer");
		assertThat(this.owner.texts("#no-answer h2")).containsExactly(word("no-answer.title"));
		this.owner.page().context().setOffline(false);
	}

	private void click(String button) {
		this.owner.page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.click();
	}

	private void doubleClick(String button) {
		String before = this.owner.page().url();
		this.owner.page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.dblclick();
		this.owner.page().waitForURL((url) -> !url.equals(before));
	}

	private int assessments() {
		return this.jdbc.sql("select count(*) from assessment").query(Integer.class).single();
	}

}
