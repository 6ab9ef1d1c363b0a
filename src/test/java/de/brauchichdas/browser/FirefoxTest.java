package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way in Firefox. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
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
		baker.page().getByLabel("Name Ihres Betriebs (freiwillig)").fill("Bäckerei Müller & Söhne");
		baker.answerAll(BAKERY);
		assertThat(baker.texts("h1")).containsExactly("Visitenkarte: richtig gefunden werden");
		String result = baker.page().url();
		baker.page().navigate(result.replace("/ergebnis", "/was-waere-wenn"));
		baker.page().locator("#zeit").selectOption("ab2");
		baker.page()
			.waitForCondition(
					() -> baker.page().locator("#announcement").innerText().contains("Ein Kanal, ein Gesicht"));
		baker.page().navigate(result.replace("/ergebnis", "/bericht"));
		assertThat(baker.texts("h1")).containsExactly("Visitenkarte: richtig gefunden werden");
		baker.page().navigate(result.replace("/ergebnis", "/loeschen"));
		baker.send("Endgültig löschen");
		assertThat(baker.texts("h1")).containsExactly("Gelöscht");
		assertThat(baker.complaints()).isEmpty();
	}

	@Test
	void aDigitChoosesEnterSendsAndTheWayBackShowsWhatWasChosen() {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions());
		owner.begin();
		owner.page().keyboard().press("2");
		owner.page().keyboard().press("Enter");
		owner.page().waitForURL("**/fragen/kunden");
		owner.follow("Zurück");
		assertThat(owner.question()).isEqualTo("groesse");
		assertThat(owner.isChosen("2 bis 9")).isTrue();
		assertThat(owner.complaints()).isEmpty();
	}

}
