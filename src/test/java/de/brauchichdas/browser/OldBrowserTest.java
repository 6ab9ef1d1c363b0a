package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole way in a browser that has nothing of what came after 2019. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class OldBrowserTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final String OLD = """
			delete HTMLFormElement.prototype.requestSubmit;
			delete AbortSignal.timeout;
			delete AbortSignal.any;
			delete Array.prototype.at;
			delete String.prototype.replaceAll;
			delete String.prototype.matchAll;
			delete Object.hasOwn;
			delete Promise.any;
			delete Promise.allSettled;
			delete window.structuredClone;
			delete Element.prototype.replaceChildren;
			delete Element.prototype.checkVisibility;
			delete Document.prototype.startViewTransition;
			['clipboard', 'share', 'canShare', 'userActivation']
				.forEach((name) => Object.defineProperty(Navigator.prototype, name, { value: undefined }));""";

	@LocalServerPort
	private int port;

	@Test
	void keysChooseEnterSendsAndOtherAnswersCanBeTried() {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions());
		Page page = owner.page();
		page.addInitScript(OLD);
		owner.begin();
		while (!owner.question().isEmpty()) {
			String question = owner.question();
			page.locator(".option input").first().focus();
			for (String id : BAKERY.get(question)) {
				page.keyboard()
					.press(String.valueOf(
							CATALOGUE.question(question).flatMap((one) -> one.option(id)).orElseThrow().index() + 1));
			}
			page.keyboard().press("Enter");
			page.waitForURL((url) -> !url.contains("/check/neu/") && !url.endsWith("/" + question));
		}
		owner.send(word("check-answers.complete"));
		assertThat(owner.texts("h1")).containsExactly(title(Verdict.BASIS));
		page.navigate(page.url().replace("/ergebnis", "/was-waere-wenn"));
		page.locator("#zeit").selectOption("ab2");
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.EIN_KANAL));
		assertThat(owner.complaints()).isEmpty();
	}

}
