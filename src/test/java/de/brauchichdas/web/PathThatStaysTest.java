package de.brauchichdas.web;

import org.springframework.boot.test.context.SpringBootTest;

/** The proxy leaves the path on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/check-tool", "brauchichdas.operator.security-contact=a@b.de" })
class PathThatStaysTest extends PathBeforeEverythingTest {

	PathThatStaysTest() {
		super("http://localhost/check-tool", "/check-tool", "/check-tool");
	}

}
