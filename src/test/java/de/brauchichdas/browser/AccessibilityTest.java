package de.brauchichdas.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ViewportSize;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page, in every state, for everybody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "brauchichdas.style-guide=true", "spring.datasource.url=jdbc:h2:mem:exhibits" })
@Import(ExhibitsConfiguration.class)
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

	private static final String CUT_OFF = """
			() => [...document.querySelectorAll('main *, header *, footer *')]
				.filter((element) => getComputedStyle(element).overflowX === 'hidden'
					&& element.scrollWidth > element.clientWidth + 1
					&& !element.closest('.nur-vorlesen, select, details:not([open])'))
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
				return faults;
			}""";

	/** What is meant to be hit, but smaller than it must be. */
	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('a, button, summary, label.antwort, select, input[type=text]')]
				.filter((element) => element.checkVisibility({checkOpacity: true}) && !element.matches('.sprung'))
				.map((element) => [element, element.getBoundingClientRect()])
				.filter(([element, box]) => {
					const row = element.matches('button, [role=button], label.antwort, summary, select, input');
					const inText = !row && element.closest('p, li, dd, td, legend') && element.parentElement.textContent.trim() !== element.textContent.trim();
					return box.width > 0 && (row ? box.height < 44 : !inText && (box.height < 24 || box.width < 24));
				})
				.map(([element, box]) => Math.round(box.width) + ' x ' + Math.round(box.height) + ' ' + element.outerHTML.slice(0, 100))""";

	/** What can be focused without looking any different. */
	private static final String UNSEEN_FOCUS = """
			() => {
				const looks = (element) => [element, element.closest('label.antwort')].filter(Boolean)
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

	private Exhibits exhibits;

	@BeforeAll
	void completeChecks() {
		this.exhibits = new Exhibits(BROWSER, this.port, this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void axeFindsNothingInAnyLightOnAnyScreenOrOnPaper(Place place) {
		Page page = open(place);
		SoftAssertions.assertSoftly((softly) -> {
			Consumer<String> check = (state) -> softly.assertThat(violations(page)).as(place + " " + state).isEmpty();
			look(page, ColorScheme.LIGHT, new ViewportSize(1280, 800));
			check.accept("folded, light, at a desk");
			Exhibits.unfold(page);
			look(page, ColorScheme.DARK, new ViewportSize(360, 740));
			check.accept("unfolded, dark, on a phone");
			page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			check.accept("forced colours");
			page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
			check.accept("print");
		});
	}

	@ParameterizedTest
	@EnumSource
	void nothingHasToBeScrolledSidewaysOnTheSmallestScreenOrWithLettersOfTwiceTheSize(Place place) {
		Page page = open(place);
		Exhibits.unfold(page);
		page.setViewportSize(320, 640);
		assertThat(page.evaluate(TOO_WIDE)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
		page.setViewportSize(1280, 800);
		page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% !important; }"));
		assertThat(page.evaluate(TOO_WIDE)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
		assertThat(page.evaluate(CUT_OFF)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void skeletonTargetsAndFocusAreSound(Place place) {
		Page page = open(place);
		page.setViewportSize(360, 740);
		SoftAssertions.assertSoftly((softly) -> {
			softly.assertThat((List<?>) page.evaluate(SKELETON)).as(place + " skeleton").isEmpty();
			softly.assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(place + " targets").isEmpty();
			softly.assertThat((List<?>) page.evaluate(UNSEEN_FOCUS)).as(place + " focus").isEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource(names = { "FAULT", "FIRST_QUESTION_FAULTS", "CONTINUE_FAULT", "CHECK_PAGE_FAULT", "DELETION_FAULT",
			"WHAT_IF_FAULT" })
	void theSummaryOfFaultsHasTheFocusAndLeadsToTheField(Place place) {
		Page page = open(place);
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("fehler");
		assertThat((List<?>) page.evaluate(
				"[...document.querySelectorAll('#fehler a')].filter((link) => !document.getElementById(link.hash.slice(1)))"))
			.isEmpty();
		assertThat(page.title()).as("title").startsWith("Fehler: ");
	}

	@ParameterizedTest
	@EnumSource(names = { "MULTIPLE_CHOICE", "QUESTION_WITH_GUIDE" })
	void withForcedColoursAChosenAnswerIsNotTheOneWithoutMark(Place place) {
		Page page = open(place);
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		String outline = "(element) => getComputedStyle(element).outlineStyle";
		assertThat(page.locator("label.antwort:has(:checked)").first().evaluate(outline)).isEqualTo("solid");
		assertThat(page.locator("label.antwort:not(:has(:checked))").first().evaluate(outline)).isEqualTo("none");
	}

	/**
	 * Of faults and of checks of another business apart, which are pages of the same
	 * kind.
	 */
	@Test
	void everyPageHasATitleOfItsOwnThatBeginsWithItsHeading() {
		Map<String, String> titles = new HashMap<>();
		for (Place place : Place.values()) {
			Page page = open(place);
			String heading = page.locator("h1").innerText().replace("\u00ad", "").trim();
			assertThat(page.title()).as(place.name()).endsWith(" – Brauche ich das?");
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

	private static String kind(String path) {
		return path.replaceAll("\\{[a-z-]+\\}|\\?.*", "");
	}

	/** The two other pairs differ in nothing that axe looks at. */
	private static void look(Page page, ColorScheme scheme, ViewportSize size) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		page.setViewportSize(size.width, size.height);
	}

	private Page open(Place place) {
		return this.exhibits.visit(place, new NewContextOptions());
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

}
