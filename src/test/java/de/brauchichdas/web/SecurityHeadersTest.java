package de.brauchichdas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.springframework.web.util.HtmlUtils;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests the headers of every response, including those that Tomcat makes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecurityHeadersTest {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	private static final String HOST = "Host: localhost\r\n";

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@LocalServerPort
	private int port;

	private RawHttpConnection wire;

	@BeforeEach
	void setUp() {
		this.wire = new RawHttpConnection(this.port);
	}

	static Stream<Arguments> requests() {
		return Stream.of(Arguments.of(200, get("/")), Arguments.of(200, get("/css/brauchichdas.css")),
				Arguments.of(200, get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")),
				Arguments.of(200, get("/api/openapi.json")), Arguments.of(404, get("/gibt-es-nicht")),
				Arguments.of(404, get("/check/kurz")), Arguments.of(404, get("/error")),
				Arguments.of(404, get("/css/nichts.css")), Arguments.of(405, "DELETE / HTTP/1.1\r\n" + HOST + "\r\n"),
				Arguments.of(405, "TRACE / HTTP/1.1\r\n" + HOST + "\r\n"),
				Arguments.of(400, "PROPFIND / HTTP/1.1\r\n" + HOST + "\r\n"),
				Arguments.of(303, get("/check?betrieb=%zz")), Arguments.of(200, get("/weiter?link=%zz")),
				Arguments.of(400, get("/check/..;/x")), Arguments.of(303, get("//check//")),
				Arguments.of(400, get("//check//x")), Arguments.of(400, get("/%zz")), Arguments.of(400, get("/%00")),
				Arguments.of(404, get("/<script>")), Arguments.of(400, "unsinn\r\n\r\n"),
				Arguments.of(400, "GET / HTTP/1.1\r\n\r\n"), Arguments.of(400, "GET / HTTP/3.7\r\n" + HOST + "\r\n"),
				Arguments.of(400, "GET / HTTP/1.1\r\nHost: <x>\r\n\r\n"),
				Arguments.of(431, "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(50_000) + "\r\n\r\n"),
				Arguments.of(400, "POST /check HTTP/1.1\r\n" + HOST + FORM + "Content-Length: 10\r\n\r\nantwort=%z"),
				Arguments.of(400,
						"POST /check HTTP/1.1\r\n" + HOST + FORM + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc"),
				Arguments.of(400, "POST /check HTTP/1.1\r\n" + HOST + FORM + "Transfer-Encoding: x\r\n\r\nabc"));
	}

	private static String get(String path) {
		return "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n";
	}

	@ParameterizedTest
	@MethodSource("requests")
	void everyResponseCarriesThem(int status, String request) {
		RawHttpConnection.Reply reply = this.wire.send(request);
		assertThat(reply.status()).isEqualTo(status);
		assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'self'; img-src 'self' data:; "
				+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
		assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(reply.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
		assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(reply.header("Cache-Control")).isNotEmpty();
		assertThat(reply.header("Strict-Transport-Security")).as("without TLS").isEmpty();
		assertThat(reply.header("Server")).isEmpty();
		assertThat(reply.header("X-Powered-By")).isEmpty();
		assertThat(reply.head()).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("requests")
	void noRefusalNamesTheServerAnExceptionOrTheRequest(int status, String request) {
		if (status >= 400) {
			assertThat(this.wire.send(request).body()).doesNotContain("Tomcat", "Apache", "Exception", "at org.",
					"<script>", "%zz", "gibt-es-nicht", "timestamp");
		}
	}

	@Test
	void whatCannotBeReadIsAGermanPage() {
		assertThat(this.wire.post("/check", "antwort=%zz").body()).contains(word("error-page.400.title"),
				word("error-page.400.text"));
		assertThat(this.wire.get("/%zz").body()).contains("<html lang=\"de\">", word("error-page.400.title"),
				HtmlUtils.htmlEscape(word("error-page.400.text")));
	}

	@Test
	void aMalformedAnswerChangesNothing() {
		CheckWalker<RawHttpConnection.Reply> owner = completed("Müßig & Söhne");
		String before = owner.html(owner.path("daten.json"));
		for (String form : List.of("antwort=%zz", "antwort=ab4&x=%", "betrieb=%c3%28%zz", "a=1&".repeat(300))) {
			assertThat(this.wire.post(owner.check() + "/fragen/zeit", form).status()).as(form).isEqualTo(400);
			assertThat(this.wire.post(owner.check() + "/betrieb", form).status()).as(form).isEqualTo(400);
		}
		assertThat(owner.html(owner.path("daten.json"))).isEqualTo(before);
	}

	@Test
	void tokenPagesAreNeitherStoredNorIndexedAlsoWhenTheyFail() {
		CheckWalker<RawHttpConnection.Reply> owner = completed("");
		for (String path : List.of(owner.check(), owner.check() + "/ergebnis", owner.check() + "/bericht",
				owner.check() + "/daten.json", owner.check() + "/gibt-es-nicht", owner.check() + "/..;/",
				"/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/ergebnis", owner.check() + "/%zz")) {
			RawHttpConnection.Reply reply = this.wire.get(path);
			assertThat(reply.header("Cache-Control")).as(path).contains("no-store");
			assertThat(reply.header("X-Robots-Tag")).as(path).isEqualTo("noindex");
		}
	}

	@Test
	void aWholeJourneySetsNoCookie() {
		List<RawHttpConnection.Reply> replies = new ArrayList<>();
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(
				new RawHttpConnection(this.port, "127.0.0.1", replies::add));
		String page = owner.start(owner.startKey(), "Bäckerei Müller", BAKERY);
		while (page.contains("/fragen/")) {
			owner.get(page);
			page = owner.answerNext(BAKERY);
		}
		owner.complete();
		for (String own : List.of("", "/ergebnis", "/bericht", "/bericht.pdf", "/bericht.css", "/termine.ics",
				"/daten.csv", "/daten.json", "/was-waere-wenn", "/pruefen", "/verlauf", "/loeschen",
				"/gibt-es-nicht")) {
			owner.get(owner.check() + own);
		}
		for (String other : List.of("/", "/weiter", "/quellen", "/beratung", "/barrierefreiheit", "/geloescht",
				"/so-funktioniert-es", "/css/brauchichdas.css", "/api/openapi.json", "/error", "/%zz", "/a;b")) {
			owner.get(other);
		}
		owner.post(owner.check() + "/fragen/zeit", Map.of("antwort", List.of("gibt-es-nicht")));
		owner.post(owner.check() + "/wiederholen", Map.of());
		owner.post(owner.check() + "/loeschen", Map.of("umfang", List.of("diesen")));
		assertThat(replies).hasSizeGreaterThan(60)
			.allMatch((reply) -> reply.header("Set-Cookie").isEmpty())
			.extracting(RawHttpConnection.Reply::status)
			.contains(200, 303, 400, 404)
			.doesNotContain(500);
	}

	@Test
	void whatTheClientAcceptsDoesNotBreakTheReport() {
		CheckWalker<RawHttpConnection.Reply> owner = completed("");
		for (String type : List.of("application/pdf", "image/png", "*/*")) {
			assertThat(this.wire.get(owner.check() + "/bericht.pdf", "Accept: " + type).status()).as(type)
				.isEqualTo(200);
		}
	}

	@Test
	void aHeaderCannotBeSplitByWhatIsEntered() {
		CheckWalker<RawHttpConnection.Reply> owner = completed("A\r\nX-Injected: 1\r\n\r\n<b>");
		for (String file : List.of("/daten.json", "/daten.csv", "/termine.ics", "/bericht.pdf")) {
			assertThat(this.wire.get(owner.check() + file).head()).as(file)
				.noneMatch((line) -> line.startsWith("X-Injected"));
		}
		assertThat(this.wire.get("/check?zurueck=%0d%0aX-Injected:%201").header("X-Injected")).isEmpty();
	}

	private CheckWalker<RawHttpConnection.Reply> completed(String business) {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(this.wire);
		owner.completeAll(business, BAKERY);
		return owner;
	}

}
