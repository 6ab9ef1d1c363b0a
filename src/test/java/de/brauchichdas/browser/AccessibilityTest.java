package de.brauchichdas.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import de.brauchichdas.WorkedExample;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page keeps the rules of axe and fits a small screen. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

	@RegisterExtension
	static final Browser BROWSER = new Browser();

	/** What reaches beyond the right edge, if the page can be scrolled there. */
	private static final String TOO_WIDE = """
			() => {
				const root = document.documentElement;
				return root.scrollWidth <= root.clientWidth ? [] : ['scrolls to ' + root.scrollWidth].concat(
					[...document.querySelectorAll('main *')]
						.filter((element) => element.getBoundingClientRect().right > root.clientWidth)
						.map((element) => element.outerHTML.slice(0, 120)));
			}""";

	@LocalServerPort
	private int port;

	private String bakery;

	private String repeated;

	private String begunAgain;

	@BeforeAll
	void theBakeryCompletesItsCheck() {
		Visitor baker = BROWSER.visitor(this.port, new NewContextOptions());
		baker.begin();
		baker.answerAll(WorkedExample.named("t01").ids());
		this.bakery = baker.page().url().replace("/ergebnis", "");
		baker.send("Check wiederholen");
		baker.confirmUpTo("zeit");
		this.repeated = baker.page().url().replace("/fragen/zeit", "");
		baker.answer(List.of("ab2"));
		baker.confirmUpTo("");
		baker.send("Ergebnis ansehen");
		baker.send("Check wiederholen");
		this.begunAgain = baker.page().url().replace("/fragen/groesse", "");
	}

	@ParameterizedTest
	@EnumSource
	void axeFindsNothingInLightAndDarkOnSmallAndLargeScreens(Place place) {
		Page page = open(place);
		SoftAssertions.assertSoftly((softly) -> {
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				for (ViewportSize size : List.of(new ViewportSize(360, 740), new ViewportSize(1280, 800))) {
					page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
					page.setViewportSize(size.width, size.height);
					softly.assertThat(violations(page)).as("%s %s, %d wide", place, scheme, size.width).isEmpty();
				}
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void nothingHasToBeScrolledSidewaysOnTheSmallestScreen(Place place) {
		Page page = open(place);
		page.setViewportSize(320, 640);
		assertThat(page.evaluate(TOO_WIDE)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
	}

	/** The page with everything that can be opened open. Axe needs scripts of its own. */
	private Page open(Place place) {
		Page page = BROWSER
			.visitor(this.port, new NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE))
			.page();
		page.navigate(place.path.replace("bakery", this.bakery)
			.replace("repeated", this.repeated)
			.replace("begun", this.begunAgain));
		if (place == Place.FAULT) {
			page.getByText("Nichts davon", new Page.GetByTextOptions().setExact(true)).click();
			page.getByText("Speichern und weiter").click();
			page.locator("#fehler").waitFor();
		}
		if (place == Place.DELETION_FAULT) {
			page.getByText("Endgültig löschen").click();
			page.locator("#fehler").waitFor();
		}
		assertThat(page.locator("h1").allInnerTexts()).containsExactly(place.title);
		page.evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
		return page;
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + ": " + node.getFailureSummary() + " " + node.getHtml()))
			.toList();
	}

	/**
	 * A kind of page, its heading and where it is; "bakery" stands for a completed check,
	 * "repeated" for its repetition with another result, "begun" for one without answers.
	 */
	enum Place {

		START("Social Media – brauche ich das?", "/"),

		FIRST_QUESTION("Wie viele Menschen arbeiten in Ihrem Betrieb, Sie selbst mitgezählt?", "/check"),

		QUESTION_WITH_GUIDE("Wie oft wird im Netz öffentlich über Ihren Betrieb gesprochen?",
				"bakery/fragen/gespraech"),

		MULTIPLE_CHOICE("Was ist bei Ihnen schon geregelt?", "bakery/fragen/grundlagen"),

		QUESTION_TO_CONFIRM("Was ist bei Ihnen schon geregelt?", "begun/fragen/grundlagen"),

		FAULT("Was ist bei Ihnen schon geregelt?", "bakery/fragen/grundlagen"),

		CHECK_PAGE("Ihre Antworten prüfen", "bakery/pruefen"),

		RESULT("Visitenkarte: richtig gefunden werden", "bakery/ergebnis"),

		WHAT_IF("Was wäre, wenn …", "bakery/was-waere-wenn?zeit=ab2"),

		RESULT_WITH_CHANGE("Ein Kanal, ein Gesicht", "repeated/ergebnis"),

		REPORT("Visitenkarte: richtig gefunden werden", "bakery/bericht?link=ja"),

		REPORT_WITH_CHANGE("Ein Kanal, ein Gesicht", "repeated/bericht"),

		NOT_COMPLETED("Der Check ist noch nicht fertig", "begun/bericht"),

		HISTORY("Alle Ihre Checks", "repeated/verlauf"),

		DELETION("Check löschen", "repeated/loeschen"),

		DELETION_FAULT("Check löschen", "repeated/loeschen"),

		DELETED("Gelöscht", "/geloescht?anzahl=2"),

		METHOD("So funktioniert die Bewertung", "/so-funktioniert-es"),

		SOURCES("Quellen", "/quellen"),

		CONTINUE("Mit Ihrem Link weitermachen", "/weiter"),

		NOT_FOUND("Diese Seite gibt es nicht", "/check/gibt-es-nicht");

		private final String title;

		private final String path;

		Place(String title, String path) {
			this.title = title;
			this.path = path;
		}

	}

}
