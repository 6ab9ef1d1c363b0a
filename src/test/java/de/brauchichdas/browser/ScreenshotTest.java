package de.brauchichdas.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page looks as it did when someone last looked at it. docs/development.md names
 * the command that stores it anew.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "brauchichdas.style-guide=true", "spring.datasource.url=jdbc:h2:mem:exhibits" })
@Import(PageStateConfiguration.class)
@TestInstance(Lifecycle.PER_CLASS)
@Tag("pictures")
@Tag("browser")
class ScreenshotTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	static final boolean ANEW = "new".equals(System.getProperty("pictures"));

	private static final Path STORED = Path.of("src/test/resources/pictures");

	private static final Path FONTS = Path.of("src/main/resources/fonts");

	/** The long pages are all of one kind further down. */
	private static final int MOST_HEIGHT = 6000;

	private static final Path DIFFERENT = Path.of("target/picture-differences");

	/** The same letters on every machine, whatever fonts it has. */
	private static final String LETTERS = """
			@font-face { font-family: Probe; src: url(/probe/Lato-Regular.ttf); font-weight: 100 500; }
			@font-face { font-family: Probe; src: url(/probe/Lato-Bold.ttf); font-weight: 501 900; }
			* { font-family: Probe !important; }
			.qr * { visibility: hidden; }
			""";

	/** Puts something fixed in the place of links, which are random. */
	static final String WITHOUT_CHANCE = """
			() => {
				const fixed = (text) => text.replace(/http:\\/\\/localhost:\\d+/g, 'https://brauchichdas.example')
					.replace(/(?<!\\p{L})[a-z2-7]{26}(?!\\p{L})/gu, 'abcdefghijklmnopqrstuvwxyz');
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) walker.currentNode.data = fixed(walker.currentNode.data);
				document.querySelectorAll('input').forEach((input) => { input.value = fixed(input.value); });
				return document.fonts.ready.then(() => true);
			}""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private PageStateChecks exhibits;

	private final ContactSheet sheet = new ContactSheet();

	@BeforeAll
	void completeChecks() {
		this.exhibits = new PageStateChecks(BROWSER, this.port, this.jdbc);
	}

	@AfterAll
	void storeTheContactSheet() {
		if (ANEW) {
			this.sheet.store(Path.of("docs/pictures/overview.png"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void looksAsItDid(PageState place) {
		Page page = open(place);
		SoftAssertions.assertSoftly((softly) -> {
			Screenshot phone = look(page, place, 360, 740, ColorScheme.LIGHT, softly);
			look(page, place, 360, 740, ColorScheme.DARK, softly);
			Screenshot desk = look(page, place, 1280, 800, ColorScheme.LIGHT, softly);
			this.sheet.add(place.name(), phone, desk);
		});
	}

	private Page open(PageState place) {
		Page page = this.exhibits.visit(place, new NewContextOptions());
		page.route("**/probe/*.ttf", (route) -> route
			.fulfill(new Route.FulfillOptions().setPath(FONTS.resolve(route.request().url().replaceAll(".*/", "")))));
		page.addStyleTag(new Page.AddStyleTagOptions().setContent(LETTERS));
		page.evaluate(WITHOUT_CHANCE);
		return page;
	}

	private static Screenshot look(Page page, PageState place, int width, int height, ColorScheme scheme,
			SoftAssertions softly) {
		page.setViewportSize(width, height);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		page.evaluate("document.fonts.ready.then(() => true)");
		int pageHeight = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
		Screenshot now = Screenshot.of(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setClip(0, 0, width, Math.min(pageHeight, MOST_HEIGHT))
			.setCaret(ScreenshotCaret.HIDE)));
		String name = (place.name() + "-" + width + "-" + scheme).toLowerCase(Locale.ROOT) + ".png";
		if (ANEW) {
			now.store(STORED.resolve(name));
		}
		else {
			compare(now, name, softly);
		}
		return now;
	}

	private static void compare(Screenshot now, String name, SoftAssertions softly) {
		Path file = STORED.resolve(name);
		if (!Files.exists(file)) {
			softly.fail(file + " is missing; see the Javadoc of ScreenshotTest");
			return;
		}
		Screenshot before = Screenshot.stored(file);
		String difference = before.differenceTo(now);
		if (!difference.isEmpty()) {
			now.store(DIFFERENT.resolve("jetzt-" + name));
			before.markedAgainst(now).store(DIFFERENT.resolve("unterschied-" + name));
		}
		softly.assertThat(difference).as("%s, see %s", name, DIFFERENT).isEmpty();
	}

}
