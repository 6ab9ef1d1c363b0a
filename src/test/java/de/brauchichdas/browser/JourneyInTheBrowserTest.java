package de.brauchichdas.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Owners click their way to a recommendation in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class JourneyInTheBrowserTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final Map<String, List<String>> MACHINE_BUILDER = answers("""
			groesse=k50-249 kunden=wenige-gk geschaeft=industrie gespraech=nichts teamstimmen=nichts
			entscheidungsweg=empfehlung kontaktstil=persoenlich beschwerden=fest innenansicht=gern
			zeit=keine gesicht=niemand stoff=selten ziel=genug stellen=einzeln profile=keine
			grundlagen=website,google-profil""");

	private final List<BrowserVisitor> visitors = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void theBrowserComplainsAboutNothing() {
		this.visitors.forEach((visitor) -> assertThat(visitor.complaints()).isEmpty());
	}

	@Test
	@Tag("pictures")
	void theBakeryIsToldToBeFoundFirst() {
		BrowserVisitor baker = visitor();
		baker.begin();
		baker.page().getByLabel(word("question.business-name")).fill("Bäckerei Müßig & Söhne");
		baker.answerAll(BAKERY);
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.BASIS));
		assertThat(baker.texts(".result-header bdi")).containsExactly("Bäckerei Müßig & Söhne");
		assertThat(baker.texts("section[aria-labelledby=reasons] p"))
			.isEqualTo(Scoring.evaluate(CATALOGUE, CATALOGUE.answers(BAKERY)).reasons());
		baker.picture(Path.of("target/pictures/result.png"));
		if (ScreenshotTest.ANEW) {
			baker.picture(Path.of("docs/pictures/result.png"));
		}
	}

	@Test
	void theMachineBuilderIsToldNoForNow() {
		Evaluation evaluation = Scoring.evaluate(CATALOGUE, CATALOGUE.answers(MACHINE_BUILDER));
		BrowserVisitor engineer = visitor();
		engineer.begin();
		engineer.answerAll(MACHINE_BUILDER);
		assertThat(evaluation.verdict()).isEqualTo(Verdict.NEIN);
		assertThat(engineer.texts("h1")).containsExactly(title(Verdict.NEIN));
		assertThat(engineer.texts("section[aria-labelledby=reasons] p")).isEqualTo(evaluation.reasons());
	}

	@Test
	void withoutJavaScriptEverythingWorksToo() {
		BrowserVisitor baker = visitor(new NewContextOptions().setJavaScriptEnabled(false));
		baker.begin();
		baker.answerUpTo("ziel", BAKERY);
		assertThat(baker.link()).contains("/check/");
		assertThat(baker.page().getByText(word("check-link.copy")).isVisible()).isFalse();
		baker.answerAll(BAKERY);
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.BASIS));
	}

	@Test
	void goingBackAndForwardAndReloadingLosesNothing() {
		BrowserVisitor baker = visitor();
		baker.begin();
		baker.answerUpTo("ton", BAKERY);
		baker.page().goBack();
		assertThat(baker.question()).isEqualTo("gespraech");
		assertThat(baker.isChosen(option("gespraech", "vereinzelt"))).isTrue();
		baker.page().goForward();
		assertThat(baker.question()).isEqualTo("ton");
		baker.answer(List.of("positiv"));
		baker.page().reload();
		assertThat(baker.question()).isEqualTo("orte");
		baker.answerAll(BAKERY);
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.BASIS));
	}

	@Test
	void goingBackToTheFirstQuestionLeadsToTheSameCheck() {
		BrowserVisitor baker = visitor();
		baker.begin();
		baker.answer(List.of("k2-9"));
		String second = baker.page().url();
		baker.page().goBack();
		assertThat(baker.question()).isEqualTo("groesse");
		baker.answer(List.of("solo"));
		assertThat(baker.question()).as("nothing is changed without a word").isEqualTo("groesse");
		baker.answer(List.of("solo"));
		assertThat(baker.page().url()).isEqualTo(second);
	}

	@Test
	void aChangedAnswerLeadsBackToTheCheckPage() {
		BrowserVisitor baker = visitor();
		baker.begin();
		baker.answerUpTo("", BAKERY);
		String check = baker.page().url();
		assertThat(baker.texts("#frage-zeit dd p")).containsExactly(option("zeit", "bis2"));
		baker.change("zeit");
		baker.answer(List.of("ab2"));
		assertThat(baker.page().url()).isEqualTo(check);
		assertThat(baker.texts("#frage-zeit dd p")).containsExactly(option("zeit", "ab2"));
		baker.send(word("check-answers.complete"));
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.EIN_KANAL));
	}

	@Test
	void theCopiedLinkLeadsToTheFirstOpenQuestionElsewhere() {
		BrowserVisitor atWork = visitor(
				new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
		atWork.begin();
		atWork.answerUpTo("zeit", BAKERY);
		String link = atWork.link();
		atWork.page().getByText(word("check-link.copy")).click();
		atWork.page().getByText(word("check-link.copied")).waitFor();
		assertThat(atWork.page().evaluate("navigator.clipboard.readText()")).isEqualTo(link);
		BrowserVisitor atHome = visitor();
		atHome.page().navigate(link);
		assertThat(atHome.question()).isEqualTo("zeit");
	}

	@Test
	void theShareSheetGetsTheLinkAndWhatFailsIsSaid() {
		BrowserVisitor baker = visitor();
		baker.page()
			.addInitScript(
					"""
							navigator.share = (data) => { window.shared = data; return window.answer; };
							Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });
							""");
		baker.begin();
		baker.answerUpTo("zeit", BAKERY);
		String link = baker.link();
		Locator status = baker.page().locator(".check-link [role=status]");
		Locator share = baker.page().locator("[data-share]");
		answerOfShareSheet(baker, "Promise.resolve()");
		share.click();
		assertThat(baker.page().evaluate("window.shared.url")).isEqualTo(link);
		assertThat(baker.page().evaluate("window.shared.title")).isEqualTo(word("check-link.mail.subject"));
		answerOfShareSheet(baker, "Promise.reject(new DOMException('', 'AbortError'))");
		share.click();
		assertThat(status.textContent()).isEmpty();
		answerOfShareSheet(baker, "Promise.reject(new DOMException('', 'NotAllowedError'))");
		share.click();
		assertThat(status.textContent()).isEqualTo(word("link.share.failed"));
		assertThat(selected(baker)).isEqualTo(link);
		baker.page().evaluate("getSelection().removeAllRanges()");
		baker.page().locator("[data-copy]").click();
		assertThat(status.textContent()).isEqualTo(word("check-link.copy.failed"));
		assertThat(selected(baker)).isEqualTo(link);
	}

	@Test
	void withoutAShareSheetThereIsNoButtonForIt() {
		BrowserVisitor baker = visitor();
		baker.page().addInitScript("navigator.share = undefined;");
		baker.begin();
		baker.answerUpTo("zeit", BAKERY);
		baker.link();
		assertThat(baker.page().locator("[data-share]").isVisible()).isFalse();
		assertThat(baker.page().locator(".check-link a[href^='mailto:']").isVisible()).isTrue();
	}

	@Test
	void theReadingLinkIsShownOnceMadeCopiedSharedAndGoneOnceWithdrawn() {
		BrowserVisitor baker = visitor(
				new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
		Page page = baker.page();
		page.addInitScript("navigator.share = async (data) => { window.shared = data; };");
		baker.begin();
		baker.answerAll(BAKERY);
		for (int time = 0; time < 2; time++) {
			page.locator("#make-reading-link").click();
			String reading = page.locator("#reading-link").inputValue();
			assertThat(reading).contains("/lesen/");
			page.locator("[data-copy=reading-link]").click();
			PlaywrightAssertions.assertThat(page.locator("#reading-link ~ [role=status]"))
				.hasText(word("check-link.copied"));
			assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(reading);
			page.locator("[data-share=reading-link]").click();
			assertThat(page.evaluate("window.shared.url")).isEqualTo(reading);
			assertThat(page.evaluate("window.shared.title")).isEqualTo(word("reading-link.mail.subject"));
			page.locator("[data-share=link]").click();
			assertThat(page.evaluate("window.shared.url")).isEqualTo(page.locator("#link").inputValue());
			page.locator("#withdraw-reading-link").click();
			page.locator("#make-reading-link").waitFor();
			assertThat(page.locator("#reading-link").count()).isZero();
		}
	}

	private static void answerOfShareSheet(BrowserVisitor visitor, String answer) {
		visitor.page().evaluate("() => { window.answer = " + answer + "; window.answer.catch(() => {}); }");
	}

	private static Object selected(BrowserVisitor visitor) {
		return visitor.page()
			.evaluate("(() => { const field = document.activeElement;"
					+ " return field.value.slice(field.selectionStart, field.selectionEnd); })()");
	}

	private BrowserVisitor visitor() {
		return visitor(new NewContextOptions());
	}

	private BrowserVisitor visitor(NewContextOptions options) {
		BrowserVisitor visitor = BROWSER.visitor(this.port, options);
		this.visitors.add(visitor);
		return visitor;
	}

	private static Map<String, List<String>> answers(String text) {
		return Stream.of(text.split("\\s+"))
			.map((entry) -> entry.split("="))
			.collect(Collectors.toMap((entry) -> entry[0], (entry) -> List.of(entry[1].split(","))));
	}

}
