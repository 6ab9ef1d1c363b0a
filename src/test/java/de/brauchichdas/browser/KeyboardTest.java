package de.brauchichdas.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
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

/** The whole way without a mouse; one always sees where one is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class KeyboardTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final int MOST_TABS = 60;

	/** What is focused, with what shows that it is: of a row of an answer the row. */
	private static final String FOCUS = """
			() => {
				const focused = document.activeElement;
				const seen = focused.closest('label.option') ?? focused;
				const style = getComputedStyle(seen);
				const box = seen.getBoundingClientRect();
				return {
					text: (focused.labels?.[0] ?? focused).textContent.trim().replaceAll('\\u00a0', ' '),
					visible: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
					inside: box.bottom > 0 && box.top < innerHeight && box.width > 0
				};
			}""";

	@LocalServerPort
	private int port;

	private BrowserVisitor visitor;

	private Keyboard keyboard;

	@BeforeEach
	void open() {
		this.visitor = BROWSER.visitor(this.port, new NewContextOptions().setViewportSize(360, 740));
		this.visitor.page().setViewportSize(360, 740);
		this.keyboard = this.visitor.page().keyboard();
		this.visitor.page().navigate("/");
	}

	@Test
	void theWholeWayGoesByTabSpaceAndEnterWithVisibleFocus() {
		tabTo(word("start.begin"));
		leaveBy("Enter");
		while (!this.visitor.question().isEmpty()) {
			Question question = CATALOGUE.question(this.visitor.question()).orElseThrow();
			if (question.multiple()) {
				tickBoxes(question);
			}
			else {
				chooseByArrows(question);
			}
			tabTo(word("question.save"));
			leaveBy("Enter");
		}
		tabTo(word("check-answers.complete"));
		leaveBy("Enter");
		assertThat(this.visitor.texts("h1")).containsExactly(title(Verdict.BASIS));
		tabTo(word("result.report"));
		leaveBy("Enter");
		assertThat(this.visitor.texts("h1")).containsExactly(title(Verdict.BASIS));
		assertThat(this.visitor.complaints()).isEmpty();
	}

	@Test
	void digitsChooseAndEnterSends() {
		this.visitor.follow(word("start.begin"));
		while (!this.visitor.question().isEmpty()) {
			Question question = CATALOGUE.question(this.visitor.question()).orElseThrow();
			this.visitor.page().locator(".option input").first().focus();
			for (Option option : question.options()) {
				if (BAKERY.get(question.id()).contains(option.id())) {
					this.keyboard.press(String.valueOf(option.index() + 1));
				}
			}
			leaveBy("Enter");
		}
		assertThat(this.visitor.texts("#frage-zeit dd p")).containsExactly(option("zeit", "bis2"));
		assertThat(this.visitor.texts("#frage-grundlagen dd p")).hasSize(2);
	}

	/** WCAG 2.1.4. */
	@Test
	void aDigitChoosesNothingWhereverElseTheFocusIs() {
		this.visitor.begin();
		Page page = this.visitor.page();
		for (Locator other : page.locator("a[href], button, summary, main, #betrieb").all()) {
			other.focus();
			this.keyboard.press("2");
			assertThat(page.locator("input:checked").count()).as(other.toString()).isZero();
		}
		page.evaluate("document.activeElement.blur()");
		this.keyboard.press("2");
		assertThat(page.locator("input:checked").count()).isZero();
	}

	@Test
	void theKeysAreShownWhileTheyChoose() {
		this.visitor.begin();
		Page page = this.visitor.page();
		String shown = "getComputedStyle(document.querySelector('.option'), '::after').visibility";
		assertThat(page.evaluate(shown)).isEqualTo("hidden");
		page.locator(".option input").first().focus();
		assertThat(page.evaluate(shown)).isEqualTo("visible");
	}

	@Test
	void noneOfTheseTakesTheOtherTicksAwayAndTheyTakeIts() {
		this.visitor.begin();
		this.visitor.answerUpTo("grundlagen", BAKERY);
		Page page = this.visitor.page();
		page.locator(".option input").first().focus();
		this.keyboard.type("12");
		assertThat(page.locator("input:checked").count()).isEqualTo(2);
		this.keyboard.press(String.valueOf(question("grundlagen").option("nichts").orElseThrow().index() + 1));
		assertThat(page.locator("input:checked").inputValue()).isEqualTo("nichts");
		this.keyboard.press("3");
		assertThat(page.locator("input:checked").inputValue()).isEqualTo("angaben-gleich");
	}

	@Test
	void aDigitInTheNameIsPartOfTheName() {
		this.visitor.follow(word("start.begin"));
		this.visitor.page().locator("#betrieb").focus();
		this.keyboard.type("Bar 24");
		assertThat(this.visitor.page().locator("#betrieb").inputValue()).isEqualTo("Bar 24");
		assertThat(this.visitor.page().locator("input:checked").count()).isZero();
	}

	@Test
	void keysWithControlAreLeftToTheBrowser() {
		this.visitor.follow(word("start.begin"));
		this.visitor.page().locator(".option input").first().focus();
		this.keyboard.press("Control+1");
		assertThat(this.visitor.page().locator("input:checked").count()).isZero();
	}

	@Test
	void theFirstStopLeadsPastTheHeader() {
		this.keyboard.press("Tab");
		assertThat(focus().get("text")).isEqualTo(word("layout.skip-link"));
		this.keyboard.press("Enter");
		assertThat(this.visitor.page().evaluate("document.activeElement.id")).isEqualTo("inhalt");
	}

	private void chooseByArrows(Question question) {
		tabTo(question.options().get(0).text());
		this.keyboard.press("Space");
		int index = question.option(BAKERY.get(question.id()).get(0)).orElseThrow().index();
		for (int i = 0; i < index; i++) {
			this.keyboard.press("ArrowDown");
			assertSeen();
		}
	}

	private void tickBoxes(Question question) {
		for (Option option : question.options()) {
			if (BAKERY.get(question.id()).contains(option.id())) {
				tabTo(option.text());
				this.keyboard.press("Space");
			}
		}
	}

	private void tabTo(String text) {
		for (int i = 0; i < MOST_TABS; i++) {
			this.keyboard.press("Tab");
			assertSeen();
			if (text.equals(focus().get("text"))) {
				return;
			}
		}
		throw new AssertionError("No key leads to " + text);
	}

	private void assertSeen() {
		if (!Boolean.TRUE.equals(this.visitor.page().evaluate("document.activeElement === document.body"))) {
			assertThat(focus()).as("the focus is seen").containsEntry("visible", true).containsEntry("inside", true);
		}
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> focus() {
		return (Map<String, Object>) this.visitor.page().evaluate(FOCUS);
	}

	private void leaveBy(String key) {
		Page page = this.visitor.page();
		String before = page.url();
		this.keyboard.press(key);
		page.waitForURL((url) -> !url.equals(before));
	}

}
