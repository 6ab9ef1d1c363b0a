package de.brauchichdas.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Two businesses at one Chromium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TwoBusinessesScenario.ForgottenPages.class)
@Tag("browser")
class TwoBusinessesInChromiumTest extends TwoBusinessesScenario {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser(BrowserEngine.CHROMIUM);

	@Override
	InstalledBrowser browser() {
		return BROWSER;
	}

}
