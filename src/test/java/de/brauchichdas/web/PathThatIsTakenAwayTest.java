package de.brauchichdas.web;

import org.springframework.boot.test.context.SpringBootTest;

/** The proxy takes the path away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"brauchichdas.base-url=https://www.kammer.de/check-tool", "brauchichdas.operator.security-contact=a@b.de" })
class PathThatIsTakenAwayTest extends PathBeforeEverythingTest {

	PathThatIsTakenAwayTest() {
		super("https://www.kammer.de/check-tool", "/check-tool", "");
	}

}
