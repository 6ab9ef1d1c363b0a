package de.brauchichdas.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests over a real server that errors are pages in the common layout. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {

	@LocalServerPort
	private int port;

	@Test
	void anUnknownLinkIsAPageWithTheWayToTheStart() throws Exception {
		HttpResponse<String> response = get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/pruefen");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("Diese Seite gibt es nicht", "Zur Startseite")
			.containsPattern("href=\"/css/brauchichdas-[0-9a-f]{32}\\.css\"");
	}

	@Test
	void unknownLinksLookTheSame() throws Exception {
		assertThat(get("/check/bbbbbbbbbbbbbbbbbbbbbbbbbb/pruefen").body())
			.isEqualTo(get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/pruefen").body());
	}

	@Test
	void aFaultIsAPageWithoutAStackTrace() throws Exception {
		HttpResponse<String> response = get("/test/fehler");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body()).contains("Gespeicherte Antworten bleiben erhalten")
			.doesNotContain("geheim", "Exception", "at de.");
	}

	@Test
	void aMethodThatIsNotForeseenIsAPage() throws Exception {
		HttpResponse<String> response = send(
				HttpRequest.newBuilder(uri("/")).header("Accept", "text/html").DELETE().build());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.body()).contains("Das hat so nicht geklappt");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build());
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/** A page that fails. */
	@TestConfiguration
	static class Failing {

		@Controller
		static class FailingController {

			@GetMapping("/test/fehler")
			String fail() {
				throw new IllegalStateException("geheim");
			}

		}

	}

}
