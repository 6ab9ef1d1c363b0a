package de.brauchichdas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What others write into an address breaks no page, and what no page can answer has a
 * page nevertheless.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "brauchichdas.operator.security-contact=a@b.de")
class NastyAddressesTest {

	private static final List<String> QUERIES = List.of("utm_campaign=IHK|Herbst", "x={}", "x=[]", "{}", "[]", "^",
			"x^", "a[0]=1", "x=\"y\"", "x=<y>", "x=\\", "x=`", "x=%", "x=100%&y=2", "%zz=1", "x=%c3%28", "x=%00",
			"x=%E2%80%8B", "x&x&x=1&x=2", "zurueck=a&zurueck=b", "link=ja&link=nein", "anzahl=-1&anzahl=x", "=", "&&&",
			"?", "??", "=&=", "%%%", "antwort=%zz", "betrieb=%zz", "_method=DELETE", "format=pdf", "jsessionid=1",
			"fbclid=" + "a".repeat(3000), "a=1&".repeat(300));

	@LocalServerPort
	private int port;

	@Autowired
	private RequestMappingHandlerMapping pages;

	private RawHttpConnection wire;

	@BeforeEach
	void setUp() {
		this.wire = new RawHttpConnection(this.port);
		this.wire.warmUp("/so-funktioniert-es");
	}

	@Test
	void aParameterThatAPageDoesNotUseNeverBreaksIt() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(this.wire);
		owner.completeAll(WorkedExample.named("t01").ids());
		for (String page : paths(owner.token())) {
			int plain = this.wire.get(page).status();
			// A file costs much and sees no more of the address than its page.
			for (String query : page.endsWith(".pdf") ? QUERIES.subList(0, 2) : QUERIES) {
				assertThat(this.wire.get(page + "?" + query).status()).as(page + "?" + query).isEqualTo(plain);
			}
		}
	}

	@Test
	void aParameterThatIsThereTwiceKeepsItsMeaningOrHasNone() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(this.wire);
		owner.answerAll(WorkedExample.named("t01").ids());
		String page = owner.html(owner.path("fragen/zeit?zurueck=pruefen&zurueck=pruefen"));
		assertThat(Jsoup.parse(page).select("form[method=post]").attr("action")).endsWith("?zurueck=pruefen");
	}

	@Test
	void aFormIsReadWhateverItsAddressSays() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(this.wire);
		owner.start(owner.startKey(), "solo");
		for (String query : QUERIES) {
			assertThat(this.wire
				.post(owner.path("fragen/kunden") + "?" + query.replace("antwort", "x"), "antwort=gemischt")
				.status()).as(query).isEqualTo(303);
		}
	}

	/** All that can be asked for with GET, with the key where one is needed. */
	private List<String> paths(String token) {
		List<String> paths = new ArrayList<>();
		this.pages.getHandlerMethods().forEach((page, method) -> {
			if (page.getMethodsCondition().getMethods().contains(RequestMethod.GET)
					&& !page.getDirectPaths().contains("/error")) {
				page.getPatternValues()
					.forEach((path) -> paths
						.add(path.replace("{token}", token).replace("{page}", token).replace("{id}", "zeit")));
			}
		});
		assertThat(paths).hasSizeGreaterThan(20);
		return paths;
	}

	static Stream<Arguments> refused() {
		String host = "Host: localhost\r\n";
		return Stream.of(Arguments.of("400", "GET /%zz HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET /% HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET /%00 HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET /\u00c3\u00a4 HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET /?x=\u00c3\u00a4 HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET /a b HTTP/1.1\r\n" + host + "\r\n"),
				Arguments.of("400", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"), Arguments.of("400", "unsinn\r\n\r\n"),
				Arguments.of("400", "GET / HTTP/1.1\r\n" + host + "a b: c\r\n\r\n"),
				Arguments.of("431", "GET / HTTP/1.1\r\n" + host + "Cookie: a=" + "b".repeat(60_000) + "\r\n\r\n"),
				Arguments.of("431", "GET /" + "a".repeat(60_000) + " HTTP/1.1\r\n" + host + "\r\n"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatTheConnectorRefusesHasOurPage(String kind, String request) {
		RawHttpConnection.Reply reply = this.wire.send(request);
		assertThat(reply.status()).isEqualTo(Integer.parseInt(kind));
		assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
		assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
		Document page = Jsoup.parse(reply.body());
		assertThat(page.title()).isEqualTo(word("error-page." + kind + ".title"));
		assertThat(page.text()).contains(word("error-page." + kind + ".text"));
		for (String file : page.select("link[rel=stylesheet]").eachAttr("href")) {
			assertThat(this.wire.get(file).status()).as(file).isEqualTo(200);
		}
		assertThat(page.select("a[href=/]")).hasSize(1);
	}

	@Test
	void cookiesOfNeighboursAreNoHindrance() {
		assertThat(this.wire.get("/", "Cookie: a=" + "b".repeat(24_000)).status()).isEqualTo(200);
	}

	@Test
	void aHostWithAnUnderscoreIsCalledThat() {
		RawHttpConnection.Reply reply = this.wire.get("/", "Host: brauchichdas_app_1:8080");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(Jsoup.parse(reply.body()).text()).contains(word("error-page.host.title"),
				word("error-page.host.text"));
	}

	/** OPTIONS says of each page what it really takes. */
	@Test
	void whatIsAllowedIsSaid() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(this.wire);
		owner.completeAll(WorkedExample.named("t01").ids());
		List<String> paths = new ArrayList<>(paths(owner.token()));
		// With a reading link every method but GET leads nowhere, this one as well.
		paths.removeIf((path) -> path.startsWith("/lesen/"));
		paths.addAll(List.of(RateLimitedPaths.EVALUATION, owner.path("abschluss"), owner.path("betrieb"),
				"/css/grundlage.css", "/favicon.ico", "/gibt-es-nicht", "/error", "/api/gibt-es-nicht",
				owner.path("gibt-es-nicht"), "/css/nichts.css"));
		for (String path : paths) {
			RawHttpConnection.Reply options = this.wire
				.send("OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
			List<String> allowed = List.of(options.header("Allow").split(", ?"));
			for (HttpMethod method : HttpMethod.values()) {
				if (method != HttpMethod.OPTIONS) {
					RawHttpConnection.Reply reply = this.wire
						.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
					boolean taken = reply.status() != 405 && reply.status() != 404;
					assertThat(allowed.contains(method.name()))
						.as(method + " " + path + " " + reply.status() + " " + allowed)
						.isEqualTo(taken);
				}
			}
		}
	}

}
