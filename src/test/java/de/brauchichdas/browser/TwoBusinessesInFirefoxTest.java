package de.brauchichdas.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Two businesses at one Firefox. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TwoBusinessesScenario.ForgottenPages.class)
@Tag("browser")
class TwoBusinessesInFirefoxTest extends TwoBusinessesScenario {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser(BrowserEngine.FIREFOX);

	@Override
	InstalledBrowser browser() {
		return BROWSER;
	}

}
