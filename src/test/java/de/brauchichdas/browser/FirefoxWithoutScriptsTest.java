package de.brauchichdas.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way in a Firefox whose owner has switched JavaScript off. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class FirefoxWithoutScriptsTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser(BrowserEngine.FIREFOX_WITHOUT_SCRIPTS);

	@LocalServerPort
	private int port;

	@Test
	void fromTheStartPageToTheResultAndATrial() {
		BrowserVisitor lawyer = BROWSER.visitor(this.port, new NewContextOptions());
		lawyer.begin();
		// The script would choose.
		lawyer.page().locator(".option input").first().focus();
		lawyer.page().keyboard().press("2");
		assertThat(lawyer.page().locator("input:checked").count()).isZero();
		lawyer.answerAll(WorkedExample.named("t07").ids());
		String title = lawyer.texts("h1").get(0);
		lawyer.page().navigate(lawyer.page().url().replace("/ergebnis", "/was-waere-wenn"));
		assertThat(lawyer.page().content()).contains(title);
		assertThat(lawyer.complaints()).isEmpty();
	}

}
