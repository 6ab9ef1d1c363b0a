package de.brauchichdas.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import de.brauchichdas.catalogue.question.Verdict;
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

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** What a screen reader gets, word for word: roles, names and states of what is seen. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "brauchichdas.style-guide=true", "spring.datasource.url=jdbc:h2:mem:exhibits" })
@Import(PageStateConfiguration.class)
@TestInstance(Lifecycle.PER_CLASS)
@Tag("browser")
class TranscriptTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private PageStateChecks exhibits;

	@BeforeAll
	void completeChecks() {
		this.exhibits = new PageStateChecks(BROWSER, this.port, this.jdbc);
	}

	@Tag("pictures")
	@ParameterizedTest
	@EnumSource(names = { "QUESTION_WITH_GUIDE", "FAULT", "RESULT" })
	void readsAsItDid(PageState place) throws IOException {
		Page page = this.exhibits.visit(place, new NewContextOptions());
		page.evaluate(ScreenshotTest.WITHOUT_CHANCE);
		String now = page.locator("body")
			.ariaSnapshot()
			.replaceAll("[a-z2-7]{26}", "abcdefghijklmnopqrstuvwxyz")
			.replaceAll("localhost:\\d+", "localhost") + "\n";
		Path file = Path.of("src/test/resources/transcripts", place.name().toLowerCase(Locale.ROOT) + ".yml");
		if (ScreenshotTest.ANEW) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, now);
		}
		assertThat(now).isEqualTo(Files.readString(file));
	}

	@Test
	void tryingAnotherAnswerIsAnnouncedWithoutMovingTheFocus() {
		Page page = this.exhibits.visit(PageState.WHAT_IF, new NewContextOptions());
		assertThat(page.locator("#announcement").getAttribute("role")).isEqualTo("status");
		String before = page.locator("#announcement").innerText();
		page.locator("#zeit").focus();
		page.locator("#zeit").selectOption("keine");
		page.waitForCondition(() -> !page.locator("#announcement").innerText().equals(before));
		assertThat(page.locator("#announcement").innerText()).contains(title(Verdict.BASIS));
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("zeit");
	}

}
