package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** From the start page to the report on a phone and at a desk, by day and by night. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class WholeJourneysTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final String SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "360, 740, LIGHT", "360, 740, DARK", "1280, 800, LIGHT", "1280, 800, DARK" })
	void everyPageOnTheWayFitsAndNothingIsComplainedAbout(int width, int height, ColorScheme scheme) {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions().setColorScheme(scheme));
		owner.page().setViewportSize(width, height);
		owner.page().navigate("/");
		fits(owner);
		owner.follow(word("start.begin"));
		while (!owner.question().isEmpty()) {
			fits(owner);
			owner.answer(BAKERY.get(owner.question()));
		}
		fits(owner);
		owner.send(word("check-answers.complete"));
		fits(owner);
		owner.follow(word("result.report"));
		fits(owner);
		assertThat(owner.texts("h1")).containsExactly(title(Verdict.BASIS));
		assertThat(owner.complaints()).isEmpty();
	}

	private static void fits(BrowserVisitor owner) {
		assertThat(owner.page().evaluate(SCROLLS_SIDEWAYS)).as(owner.page().url()).isEqualTo(false);
	}

}
