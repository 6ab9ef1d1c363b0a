package de.brauchichdas.web;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The path is the same as one of ours, and the proxy that leaves it on is believed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/check", "brauchichdas.operator.security-contact=a@b.de",
				"server.forward-headers-strategy=native", "server.tomcat.remoteip.internal-proxies=127.0.0.1/32" })
class PathLikeOneOfOursTest extends PathBeforeEverythingTest {

	@LocalServerPort
	private int port;

	PathLikeOneOfOursTest() {
		super("http://localhost/check", "/check", "/check");
	}

	/** Most proxies pass on what a visitor says about the host. */
	@Test
	void theProxyIsBelievedButNotAboutTheHost() {
		RawHttpConnection.Reply page = new RawHttpConnection(this.port).get("/check/", "X-Forwarded-Proto: https",
				"X-Forwarded-Host: boese.example");
		assertThat(page.header("Strict-Transport-Security")).isNotEmpty();
		assertThat(page.body()).contains("content=\"https://localhost/check/img/vorschau.png\"")
			.doesNotContain("boese.example");
	}

}
