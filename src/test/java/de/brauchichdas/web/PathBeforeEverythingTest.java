package de.brauchichdas.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.brauchichdas.CheckTransport;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Under a path everything stays under that path, whoever adds or takes it away. */
abstract class PathBeforeEverythingTest {

	private static final Pattern ABSOLUTE = Pattern
		.compile("https?://(?:localhost|www\\.kammer\\.de)[^\\s\"'<>)\\\\%]*");

	private final String shown;

	private final String sent;

	private final String base;

	@LocalServerPort
	private int port;

	/**
	 * @param base address of the application as visitors see it
	 * @param shown the path in it
	 * @param sent what of this path arrives here
	 */
	PathBeforeEverythingTest(String base, String shown, String sent) {
		this.base = base;
		this.shown = shown;
		this.sent = sent;
	}

	@BeforeEach
	void warmUp() {
		new RawHttpConnection(this.port).warmUp(this.sent + "/so-funktioniert-es");
	}

	@Test
	void everyLinkOfEveryPageStaysInside() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(new UnderPath());
		owner.completeAll("Bäckerei", WorkedExample.named("t01").ids());
		String reading = owner.makeReadingLink();
		Deque<String> open = new ArrayDeque<>(List.of("/", "/weiter", "/geloescht", "/gibt-es-nicht",
				owner.check() + "/gibt-es-nicht", "/sitemap.xml", "/robots.txt", "/api/openapi.json", "/favicon.ico",
				"/.well-known/security.txt", owner.path("pruefen"), owner.path("ergebnis"),
				owner.path("bericht?link=ja"), owner.path("bericht.css"), owner.path("was-waere-wenn"),
				owner.path("verlauf"), owner.path("loeschen"), owner.path("termine.ics"), owner.path("daten.csv"),
				owner.path("daten.json"), owner.path("fragen/zeit"), owner.path("termine.ics?link=ja"), reading,
				reading + "/bericht", reading + "/bericht.css", reading + "/termine.ics"));
		Set<String> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			String path = open.pop();
			RawHttpConnection.Reply reply = get(path);
			assertThat(reply.status()).as(path).isIn(path.contains("gibt-es-nicht") ? List.of(404) : List.of(200, 303));
			for (String link : links(path, reply)) {
				assertThat(link).as("in " + path)
					.satisfiesAnyOf((it) -> assertThat(it).isEqualTo(this.shown),
							(it) -> assertThat(it).startsWith(this.shown + "/"));
				String inside = link.substring(this.shown.length()).replaceFirst("#.*", "").replaceFirst("^$", "/");
				if (seen.add(inside)) {
					open.add(inside);
				}
			}
		}
		assertThat(seen).hasSizeGreaterThan(50)
			.anyMatch((path) -> path.startsWith("/css/"))
			.anyMatch((path) -> path.startsWith("/js/"))
			.anyMatch((path) -> path.startsWith("/img/symbol-192"))
			.anyMatch((path) -> path.startsWith("/webjars/"));
	}

	/** Paths that browsers and programs would ask for. */
	private List<String> links(String path, RawHttpConnection.Reply reply) {
		List<String> links = new ArrayList<>();
		if (!reply.header("Location").isEmpty()) {
			links.add(reply.header("Location"));
		}
		// A calendar folds its lines.
		ABSOLUTE.matcher(reply.body().replace("\r\n ", "")).results().map(MatchResult::group).forEach((address) -> {
			assertThat(address).as("in " + path).startsWith(this.base);
			links.add(URI.create(address).getPath());
		});
		String type = reply.header("Content-Type");
		if (type.startsWith("text/html")) {
			Jsoup.parse(reply.body())
				.select("[href], [src], [action], [hx-get], [data-href]")
				.forEach((element) -> Stream.of("href", "src", "action", "hx-get", "data-href")
					.map(element::attr)
					.filter((address) -> address.startsWith("/"))
					.forEach(links::add));
			// What a form of a check would do is not done here.
			Jsoup.parse(reply.body()).select("form[method=post]").eachAttr("action").forEach((action) -> {
				assertThat(action).as("in " + path).startsWith(this.shown + "/");
				links.removeIf(action::equals);
			});
		}
		if (path.contains("/app") && path.endsWith(".json")) {
			JsonNode manifest = JsonMapper.shared().readTree(reply.body());
			URI own = URI.create(this.shown + path);
			links.add(own.resolve(manifest.get("start_url").asString()).getPath());
			assertThat(own.resolve(manifest.get("scope").asString())).hasToString(this.shown + "/");
			manifest.get("icons").forEach((icon) -> links.add(own.resolve(icon.get("src").asString()).getPath()));
		}
		if (path.endsWith("robots.txt")) {
			reply.body().lines().filter((line) -> line.startsWith("Disallow: ")).forEach((line) -> {
				assertThat(line).startsWith("Disallow: " + this.shown + "/");
			});
		}
		return links;
	}

	@Test
	void whatShouldBeFoundIsAndNothingElse() {
		List<String> listed = Jsoup.parse(get("/sitemap.xml").body()).select("loc").eachText();
		assertThat(listed).hasSizeGreaterThan(5)
			.contains(this.base + "/")
			.allMatch((page) -> page.startsWith(this.base));
		for (String page : listed) {
			RawHttpConnection.Reply reply = get(page.substring(this.base.length()));
			assertThat(reply.status()).as(page).isEqualTo(200);
			assertThat(reply.header("X-Robots-Tag")).as(page).isEmpty();
			assertThat(Jsoup.parse(reply.body()).select("meta[name=robots]")).as(page).isEmpty();
		}
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(new UnderPath());
		owner.start(owner.startKey(), "solo");
		for (String page : List.of("/check", "/weiter", owner.check(), owner.path("fragen/kunden"), owner.path("%zz"),
				"/nichts")) {
			assertThat(get(page).header("X-Robots-Tag")).as(page).isEqualTo("noindex");
		}
	}

	@Test
	void aFileForPaperHasLinksThatWork() throws Exception {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(new UnderPath());
		owner.completeAll(WorkedExample.named("t01").ids());
		String reading = owner.makeReadingLink();
		byte[] pdf = bytes(owner.path("bericht.pdf?link=ja"));
		List<String> links = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
						links.add(action.getURI().replace("http://localhost:" + this.port, "http://localhost"));
					}
				}
			}
		}
		assertThat(links).filteredOn((link) -> ABSOLUTE.matcher(link).matches())
			.containsOnly(this.base + "/quellen", this.base + "/so-funktioniert-es", this.base + reading);
	}

	@Test
	void repairedLinksAndRefusalsStayInside() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(new UnderPath());
		owner.start(owner.startKey(), "solo");
		assertThat(get(owner.check() + ".").header("Location")).isEqualTo(this.shown + owner.check());
		for (String path : List.of("/%zz", "/nichts", "/check/kurz")) {
			RawHttpConnection.Reply refused = get(path);
			assertThat(refused.status()).as(path).isIn(400, 404);
			assertThat(Jsoup.parse(refused.body()).select("link[rel=stylesheet]").eachAttr("href")).as(path)
				.isNotEmpty()
				.allMatch((style) -> style.startsWith(this.shown + "/css/"));
		}
		assertThat(get("/api/nichts").header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void aProxyThatTakesAwayAnotherPathIsToldSo() {
		RawHttpConnection wire = new RawHttpConnection(this.port);
		assertThat(wire.get(this.sent + "/", "X-Forwarded-Prefix: " + this.shown).status()).isEqualTo(200);
		assertThat(wire.get(this.sent + "/", "X-Forwarded-Prefix: " + this.shown + "/").status()).isEqualTo(200);
		for (String path : List.of("/", "/api/bewertung", "/css/brauchichdas.css")) {
			RawHttpConnection.Reply refused = wire.get(this.sent + path, "X-Forwarded-Prefix: /anderes");
			assertThat(refused.status()).as(path).isEqualTo(421);
			for (String header : List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")) {
				assertThat(refused.header(header)).as(header + " of " + path).isNotEmpty();
			}
			if (path.startsWith("/api/")) {
				assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
			}
			else {
				assertThat(refused.body()).contains(word("error-page.421.title"));
			}
		}
	}

	@Test
	void whoClaimsAnotherNameIsNotBelieved() {
		String page = new RawHttpConnection(this.port)
			.get(this.sent + "/", "X-Forwarded-Host: boese.example", "Forwarded: host=boese.example;proto=https")
			.body();
		assertThat(page).contains("content=\"" + this.base + "/img/vorschau.png\"").doesNotContain("boese.example");
	}

	private RawHttpConnection.Reply get(String path) {
		return new UnderPath().get(path);
	}

	private byte[] bytes(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + this.sent + path)).build(),
					HttpResponse.BodyHandlers.ofByteArray())
			.body();
	}

	/** Asks as a proxy does, and goes where the application sends its visitors. */
	private final class UnderPath implements CheckTransport<RawHttpConnection.Reply> {

		private final RawHttpConnection wire = new RawHttpConnection(PathBeforeEverythingTest.this.port);

		@Override
		public RawHttpConnection.Reply get(String path) {
			// The older version, so that no page comes in pieces.
			return this.wire
				.send("GET " + PathBeforeEverythingTest.this.sent + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
		}

		@Override
		public RawHttpConnection.Reply post(String path, Map<String, List<String>> fields) {
			return this.wire.post(PathBeforeEverythingTest.this.sent + path, fields);
		}

		@Override
		public int status(RawHttpConnection.Reply reply) {
			return reply.status();
		}

		@Override
		public String location(RawHttpConnection.Reply reply) {
			assertThat(reply.header("Location")).startsWith(PathBeforeEverythingTest.this.shown + "/");
			return reply.header("Location").substring(PathBeforeEverythingTest.this.shown.length());
		}

		@Override
		public String text(RawHttpConnection.Reply reply) {
			return reply.body();
		}

	}

}
