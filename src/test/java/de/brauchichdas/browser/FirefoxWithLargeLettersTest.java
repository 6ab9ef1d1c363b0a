package de.brauchichdas.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Large letters on a small screen, in Firefox as its settings make them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "brauchichdas.style-guide=true", "spring.datasource.url=jdbc:h2:mem:large-letters" })
@Import(PageStateConfiguration.class)
@TestInstance(Lifecycle.PER_CLASS)
@Tag("browser")
class FirefoxWithLargeLettersTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser(BrowserEngine.FIREFOX_WITH_LARGE_LETTERS);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private PageStateChecks exhibits;

	@BeforeAll
	void completeChecks() {
		this.exhibits = new PageStateChecks(BROWSER, this.port, this.jdbc);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "NO_CONNECTION")
	void nothingHasToBeScrolledSideways(PageState place) {
		Page page = this.exhibits.visit(place, new NewContextOptions().setViewportSize(360, 640));
		assertThat(PageStateChecks.tooWide(page)).as("folded").isEmpty();
		PageStateChecks.unfold(page);
		assertThat(PageStateChecks.tooWide(page)).as("unfolded").isEmpty();
	}

}
