package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole way in Firefox. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class FirefoxTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser(BrowserEngine.FIREFOX);

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@LocalServerPort
	private int port;

	@Test
	void fromTheStartPageToTheResultItsReportAndItsDeletion() {
		BrowserVisitor baker = BROWSER.visitor(this.port, new NewContextOptions().setViewportSize(360, 740));
		baker.begin();
		baker.page().getByLabel(word("question.business-name")).fill("Bäckerei Müller & Söhne");
		baker.answerAll(BAKERY);
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.BASIS));
		String result = baker.page().url();
		baker.page().navigate(result.replace("/ergebnis", "/was-waere-wenn"));
		baker.page().locator("#zeit").selectOption("ab2");
		baker.page()
			.waitForCondition(
					() -> baker.page().locator("#announcement").innerText().contains(title(Verdict.EIN_KANAL)));
		baker.page().navigate(result.replace("/ergebnis", "/bericht"));
		assertThat(baker.texts("h1")).containsExactly(title(Verdict.BASIS));
		baker.page().navigate(result.replace("/ergebnis", "/loeschen"));
		baker.send(word("deletion.button"));
		assertThat(baker.texts("h1")).containsExactly(word("deleted.title"));
		assertThat(baker.complaints()).isEmpty();
	}

	@Test
	void aDigitChoosesEnterSendsAndTheWayBackShowsWhatWasChosen() {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions());
		owner.begin();
		owner.page().locator(".option input").first().focus();
		owner.page().keyboard().press("2");
		owner.page().keyboard().press("Enter");
		owner.page().waitForURL("**/fragen/kunden");
		owner.follow(word("question.back"));
		assertThat(owner.question()).isEqualTo("groesse");
		assertThat(owner.isChosen(option("groesse", "k2-9"))).isTrue();
		assertThat(owner.complaints()).isEmpty();
	}

}
