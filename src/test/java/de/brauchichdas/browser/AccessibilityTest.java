package de.brauchichdas.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ViewportSize;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page, in every state, for everybody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "brauchichdas.style-guide=true", "spring.datasource.url=jdbc:h2:mem:exhibits" })
@Import(PageStateConfiguration.class)
@TestInstance(Lifecycle.PER_CLASS)
@Tag("browser")
class AccessibilityTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final String CUT_OFF = """
			() => [...document.querySelectorAll('main *, header *, footer *')]
				.filter((element) => getComputedStyle(element).overflowX === 'hidden'
					&& element.scrollWidth > element.clientWidth + 1
					&& !element.closest('.visually-hidden, select, details:not([open])'))
				.map((element) => element.outerHTML.slice(0, 120))""";

	/** Faults of the skeleton: headings, landmarks, language. */
	private static final String SKELETON = """
			() => {
				const faults = [];
				const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => +heading.tagName[1]);
				levels.forEach((level, i) => { if (i && level > levels[i - 1] + 1) faults.push('level skipped before heading ' + i); });
				['main', 'body > header', 'body > footer'].forEach((landmark) => {
					if (document.querySelectorAll(landmark).length !== 1) faults.push('not one ' + landmark);
				});
				document.querySelectorAll('nav').forEach((nav) => { if (!nav.ariaLabel) faults.push('nav without name'); });
				if (document.documentElement.lang !== 'de') faults.push('language ' + document.documentElement.lang);
				if (!document.title) faults.push('no title');
				if (document.compatMode !== 'CSS1Compat') faults.push('no doctype');
				return faults;
			}""";

	/**
	 * What does not react as it is called, and buttons that could fail without a word.
	 */
	private static final String ROLES = """
			() => [
				...[...document.querySelectorAll('a[role], [role=button], [role=link], [role=checkbox], [role=radio]')]
					.map((element) => 'not what it is called: ' + element.outerHTML.slice(0, 120)),
				...[...document.querySelectorAll('button[type=button]')]
					.filter((button) => !button.dataset.failed || !button.parentElement.querySelector('[role=status]'))
					.map((button) => 'fails without a word: ' + button.outerHTML.slice(0, 120))]""";

	/** A style sheet that says how something is shown also shows what is hidden. */
	private static final String HIDDEN_BUT_SHOWN = """
			() => [...document.querySelectorAll('[hidden]')].filter((element) => element.checkVisibility())
				.map((element) => element.outerHTML.slice(0, 120))""";

	/** What single keys could change. */
	private static final String STATE = """
			() => [...document.querySelectorAll('input, select, details')]
				.map((element) => [element.checked, element.value, element.open].join())
				.concat(location.href, scrollX, document.activeElement.outerHTML.slice(0, 200)).join()""";

	/** A number at the end of a line, and its unit on the next. */
	private static final String PARTED = """
			() => [...document.body.innerText.matchAll(/[^\\n]{0,20}((?<!\\b(19|20)\\d)\\d [\\p{L}%€]|§ \\d|\\b\\d\\d?\\. \\p{L}|\\b\\p{L}\\. \\p{L}\\.)[^\\n]{0,20}/gu)]
				.map(([text]) => text)""";

	/** What is meant to be hit, but smaller than it must be. */
	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('a, button, summary, label.option, select, input[type=text]')]
				.filter((element) => element.checkVisibility({checkOpacity: true}) && !element.matches('.skip-link'))
				.map((element) => [element, element.getBoundingClientRect()])
				.filter(([element, box]) => {
					const row = element.matches('button, .button, label.option, summary, select, input');
					const inText = !row && element.closest('p, li, dd, td, legend') && element.parentElement.textContent.trim() !== element.textContent.trim();
					return box.width > 0 && (row ? box.height < 44 : !inText && (box.height < 24 || box.width < 24));
				})
				.map(([element, box]) => Math.round(box.width) + ' x ' + Math.round(box.height) + ' ' + element.outerHTML.slice(0, 100))""";

	/** What can be focused without looking any different. */
	private static final String UNSEEN_FOCUS = """
			() => {
				const looks = (element) => [element, element.closest('label.option')].filter(Boolean)
					.map((one) => getComputedStyle(one)).map((style) => [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor].join()).join();
				return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
					.filter((element) => element.checkVisibility() && !element.disabled)
					.filter((element) => {
						document.activeElement.blur();
						const before = looks(element);
						element.focus({focusVisible: true});
						return document.activeElement === element && looks(element) === before;
					})
					.map((element) => element.outerHTML.slice(0, 120));
			}""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private PageStateChecks exhibits;

	@BeforeAll
	void completeChecks() {
		this.exhibits = new PageStateChecks(BROWSER, this.port, this.jdbc);
	}

	/** One visit for all, because getting there costs the most. */
	@ParameterizedTest
	@EnumSource
	void everybodyCanUseIt(PageState place) {
		Page page = open(place);
		SoftAssertions.assertSoftly((softly) -> {
			BiConsumer<String, List<?>> none = (what,
					faults) -> softly.assertThat(faults).as(place + ": " + what).isEmpty();
			skeletonTargetsAndFocus(place, page, none);
			axeInEveryLightOnEveryScreenAndOnPaper(page, none);
			nothingToScrollSideways(page, none);
		});
	}

	private static void skeletonTargetsAndFocus(PageState place, Page page, BiConsumer<String, List<?>> none) {
		page.setViewportSize(360, 740);
		none.accept("skeleton", (List<?>) page.evaluate(SKELETON));
		none.accept("targets", (List<?>) page.evaluate(SMALL_TARGETS));
		none.accept("focus", (List<?>) page.evaluate(UNSEEN_FOCUS));
		none.accept("roles", place == PageState.STYLE ? List.of() : (List<?>) page.evaluate(ROLES));
		none.accept("hidden", (List<?>) page.evaluate(HIDDEN_BUT_SHOWN));
		none.accept("numbers without their unit", (List<?>) page.evaluate(PARTED));
		singleKeysDoNothing(page, none);
	}

	/** WCAG 2.1.4: while the focus is on nothing that takes keys. */
	private static void singleKeysDoNothing(Page page, BiConsumer<String, List<?>> none) {
		page.locator("footer a, a").last().focus();
		Object before = page.evaluate(STATE);
		page.keyboard().type("abcdefghijklmnopqrstuvwxyz1234567890?#+-.,");
		none.accept("single keys", page.evaluate(STATE).equals(before) ? List.of() : List.of(page.evaluate(STATE)));
	}

	private static void axeInEveryLightOnEveryScreenAndOnPaper(Page page, BiConsumer<String, List<?>> none) {
		look(page, ColorScheme.LIGHT, new ViewportSize(1280, 800));
		none.accept("axe, folded, light, at a desk", violations(new AxeBuilder(page)));
		PageStateChecks.unfold(page);
		look(page, ColorScheme.DARK, new ViewportSize(360, 740));
		none.accept("axe, unfolded, dark, on a phone", violations(new AxeBuilder(page)));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		// The colours are the reader's; axe reads those of the style sheet.
		none.accept("axe, forced colours", violations(new AxeBuilder(page).disableRules(List.of("color-contrast"))));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
		none.accept("axe, print", violations(new AxeBuilder(page)));
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	/** On the smallest screen, with letters of twice the size, and with both. */
	private static void nothingToScrollSideways(Page page, BiConsumer<String, List<?>> none) {
		page.setViewportSize(320, 640);
		none.accept("too wide at 320 px", PageStateChecks.tooWide(page));
		page.setViewportSize(1280, 800);
		page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% !important; }"));
		for (int width : List.of(1280, 360, 320)) {
			page.setViewportSize(width, 640);
			none.accept("too wide with large letters at " + width, PageStateChecks.tooWide(page));
			none.accept("cut off with large letters at " + width, (List<?>) page.evaluate(CUT_OFF));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FAULT", "FIRST_QUESTION_FAULTS", "CONTINUE_FAULT", "CHECK_PAGE_FAULT", "DELETION_FAULT",
			"WHAT_IF_FAULT" })
	void theSummaryOfFaultsHasTheFocusAndLeadsToTheField(PageState place) {
		Page page = open(place);
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("error-summary");
		assertThat((List<?>) page.evaluate(
				"[...document.querySelectorAll('#error-summary a')].filter((link) => !document.getElementById(link.hash.slice(1)))"))
			.isEmpty();
		assertThat(page.title()).as("title").startsWith(around("question.error-in-title", ANY)[0]);
	}

	@ParameterizedTest
	@EnumSource(names = { "MULTIPLE_CHOICE", "QUESTION_WITH_GUIDE" })
	void withForcedColoursAChosenAnswerIsNotTheOneWithoutMark(PageState place) {
		Page page = open(place);
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		String outline = "(element) => getComputedStyle(element).outlineStyle";
		assertThat(page.locator("label.option:has(:checked)").first().evaluate(outline)).isEqualTo("solid");
		assertThat(page.locator("label.option:not(:has(:checked))").first().evaluate(outline)).isEqualTo("none");
	}

	/**
	 * Of faults and of checks of another business apart, which are pages of the same
	 * kind.
	 */
	@Test
	void everyPageHasATitleOfItsOwnThatBeginsWithItsHeading() {
		Map<String, String> titles = new HashMap<>();
		for (PageState place : PageState.values()) {
			Page page = open(place);
			String heading = page.locator("h1").innerText().replace("\u00ad", "").trim();
			if (!place.isReport()) {
				assertThat(page.title()).as(place.name()).endsWith(around("layout.page-title", ANY)[1]);
			}
			if (!place.name().matches("START|.*_FAULTS?|FAULT|REPORT.*|STYLE")) {
				assertThat(page.title()).as(place.name()).contains(heading);
			}
			titles.merge(page.title(), place.path(), (one, other) -> one.equals(other) ? one : one + " " + other);
			page.context().close();
		}
		assertThat(titles).as("titles of several kinds of pages")
			.allSatisfy(
					(title, paths) -> assertThat(Stream.of(paths.split(" ")).map(AccessibilityTest::kind).distinct())
						.as(title)
						.hasSize(1));
	}

	/** The first question and the result have a second address each. */
	private static String kind(String path) {
		return path.replaceAll("\\?.*|#.*", "")
			.replaceAll("^(\\{first\\}|/check|/check/neu/.*)$", "/fragen/groesse")
			.replaceAll("^\\{reading\\}$", "/ergebnis")
			.replaceAll("\\{[a-z-]+\\}", "");
	}

	/** The two other pairs differ in nothing that axe looks at. */
	private static void look(Page page, ColorScheme scheme, ViewportSize size) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		page.setViewportSize(size.width, size.height);
	}

	private Page open(PageState place) {
		return this.exhibits.visit(place, new NewContextOptions());
	}

	/**
	 * Without frames of other origins axe needs no second page, which takes the most
	 * time.
	 */
	private static List<String> violations(AxeBuilder axe) {
		return axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + ": " + node.getFailureSummary() + " " + node.getHtml()))
			.toList();
	}

}
