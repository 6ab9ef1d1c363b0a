package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** What a browser refuses or a server does not answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class FailuresAreSaidTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@LocalServerPort
	private int port;

	@Test
	void aPrintThatOpensNothingSaysWhatElseThereIs() {
		Page page = report("window.print = () => {};");
		PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText(word("report.print.failed"));
	}

	@Test
	void aPrintThatOpensSomethingSaysNothing() {
		Page page = report("window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };");
		page.waitForFunction("window.printed");
		page.waitForTimeout(1500);
		PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("");
	}

	@Test
	void whereNothingCanBePrintedThereIsNoButtonForIt() {
		BrowserVisitor owner = result("window.print = undefined;");
		owner.page().navigate(owner.page().url().replace("/ergebnis", "/bericht"));
		assertThat(owner.page().locator("[data-print]").isVisible()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, no-answer", "503, no-answer", "429, too-many-requests" })
	void aTrialThatGetsNoAnswerSaysSoUntilOneComes(int status, String message) {
		BrowserVisitor owner = result("");
		Page page = owner.page();
		page.navigate(page.url().replace("/ergebnis", "/was-waere-wenn"));
		page.route("**/was-waere-wenn?**", (route) -> {
			if (status == 0) {
				route.abort();
			}
			else {
				route.fulfill(new Route.FulfillOptions().setStatus(status));
			}
		});
		page.locator("#zeit").selectOption("ab2");
		PlaywrightAssertions.assertThat(page.locator("#" + message)).isVisible();
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo(message);
		page.unroute("**/was-waere-wenn?**");
		page.locator("#zeit").selectOption("ab4");
		page.waitForURL("**zeit=ab4**");
		PlaywrightAssertions.assertThat(page.locator("#" + message)).isHidden();
	}

	private Page report(String script) {
		BrowserVisitor owner = result(script);
		Page page = owner.page();
		page.navigate(page.url().replace("/ergebnis", "/bericht"));
		page.getByText(word("report.print"), new Page.GetByTextOptions().setExact(true)).click();
		return page;
	}

	/** At the result, in a browser that a script has changed. */
	private BrowserVisitor result(String script) {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions());
		owner.page().addInitScript(script);
		owner.begin();
		owner.answerAll(BAKERY);
		return owner;
	}

}
