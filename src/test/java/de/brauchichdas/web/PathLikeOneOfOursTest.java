package de.brauchichdas.web;

import org.springframework.boot.test.context.SpringBootTest;

/** The path is the same as one of ours. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/check", "brauchichdas.operator.security-contact=a@b.de" })
class PathLikeOneOfOursTest extends PathBeforeEverythingTest {

	PathLikeOneOfOursTest() {
		super("http://localhost/check", "/check", "/check");
	}

}
