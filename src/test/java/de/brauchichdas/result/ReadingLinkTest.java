package de.brauchichdas.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.DatabaseTraces;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.web.QrCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Who has the reading link reads one result and learns nothing that leads further. */
@SpringBootTest
@AutoConfigureMockMvc
class ReadingLinkTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final List<String> PAGES = List.of("", "/bericht", "/bericht.pdf", "/bericht.css", "/termine.ics");

	/** Bytes of a stream; what is larger is a font. */
	private static final int MOST_TEXT = 50_000;

	private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS);

	/** What only the owner's pages lead to. */
	private static final Pattern OWNERS = Pattern.compile("/check/|pruefen\"|/verlauf|/loeschen|/wiederholen"
			+ "|was-waere-wenn|daten\\.json|daten\\.csv|lese-link|/fragen/|<form");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private CheckWalker<MvcTestResult> owner;

	private String former;

	private String reading;

	/** It repeats another check and had other answers. */
	@BeforeEach
	void theBakeryLetsOthersReadItsSecondCheck() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll("Bäckerei Müller", BAKERY);
		this.former = this.owner.token();
		this.owner.repeatAll(BAKERY);
		this.owner.post(this.owner.path("was-waere-wenn"), "zeit", List.of("ab2"));
		this.reading = this.owner.makeReadingLink();
	}

	@Test
	void aReaderGetsResultReportFileAndDates() throws IOException {
		Document page = Jsoup.parse(this.owner.html(this.reading));
		assertThat(page.select("#read-only")).hasSize(1);
		assertThat(page.select("h1").text()).isEqualTo(title(Verdict.EIN_KANAL));
		assertThat(page.select("#comparison, #turning-points, #plan, #answers, #downloads")).hasSize(5);
		assertThat(page.select("#share, #review, button")).isEmpty();
		assertThat(this.owner.html(this.reading + "/bericht")).contains(title(Verdict.EIN_KANAL), "Bäckerei Müller");
		assertThat(this.owner.html(this.reading + "/termine.ics")).contains("BEGIN:VEVENT");
		assertThat(pdf(this.owner.get(this.reading + "/bericht.pdf"))).contains(title(Verdict.EIN_KANAL));
	}

	@Test
	void everyReplyIsKeptNowhereAndFoundByNobody() {
		for (String page : Stream.concat(PAGES.stream(), Stream.of("/gibt-es-nicht")).toList()) {
			MockHttpServletResponse reply = this.owner.get(this.reading + page).getResponse();
			assertThat(reply.getHeader("Cache-Control")).as(page).contains("no-store");
			assertThat(reply.getHeader("X-Robots-Tag")).as(page).isEqualTo("noindex");
			assertThat(reply.getHeader("Referrer-Policy")).as(page).isEqualTo("no-referrer");
			assertThat(reply.getHeaders("Set-Cookie")).as(page).isEmpty();
		}
	}

	@Test
	void nothingThatAReaderReachesHoldsTheKey() throws IOException {
		List<String> secrets = Stream.of(this.owner.token(), this.former)
			.flatMap((token) -> Stream.of(token, new AccessToken(token).hash(), token.substring(0, 13)))
			.toList();
		Set<String> seen = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>();
		Stream.of("", "?link=ja").forEach((query) -> PAGES.forEach((page) -> open.add(this.reading + page + query)));
		while (!open.isEmpty()) {
			String path = open.pop();
			if (seen.add(path)) {
				MvcTestResult reply = this.owner.get(path);
				String text = text(reply);
				assertThat(text).as(path).doesNotContain(secrets);
				if (path.startsWith("/lesen/")) {
					assertThat(text).as(path).doesNotContainPattern(OWNERS);
				}
				links(reply).filter((link) -> !link.startsWith("/webjars/")).forEach(open::push);
			}
		}
		assertThat(seen).contains("/", "/weiter", "/datenschutz", this.reading + "/bericht.css",
				this.reading + "/bericht.pdf?link=ja");
	}

	/** Headers and body, of a PDF all texts and streams. */
	private String text(MvcTestResult reply) throws IOException {
		MockHttpServletResponse response = reply.getResponse();
		String headers = response.getHeaderNames()
			.stream()
			.map((name) -> name + ": " + response.getHeaders(name))
			.collect(Collectors.joining("\n"));
		return headers + "\n" + ((String.valueOf(response.getContentType()).startsWith("application/pdf")) ? pdf(reply)
				: MockMvcTransport.content(reply));
	}

	private static String pdf(MvcTestResult reply) throws IOException {
		try (PDDocument document = Loader.loadPDF(reply.getResponse().getContentAsByteArray())) {
			StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
			document.getDocument().getXrefTable().keySet().forEach((key) -> {
				COSBase object = document.getDocument().getObjectFromPool(key).getObject();
				if (object instanceof COSDictionary entries) {
					entries.getValues()
						.stream()
						.filter(COSString.class::isInstance)
						.forEach((text) -> all.append(((COSString) text).getString()).append('\n'));
				}
				if (object instanceof COSStream stream && stream.getLength() < MOST_TEXT) {
					all.append(stream.toTextString());
				}
			});
			return all.toString();
		}
	}

	private static Stream<String> links(MvcTestResult reply) {
		Document page = Jsoup.parse(MockMvcTransport.content(reply), "http://localhost/");
		return page.select("[href], [src], [action]")
			.stream()
			.flatMap((element) -> Stream.of("href", "src", "action").map(element::absUrl))
			.filter((address) -> address.startsWith("http://localhost/"))
			.map((address) -> address.substring("http://localhost".length()).replaceFirst("#.*", ""));
	}

	@Test
	void noOtherPathOrMethodTakesTheReadingLink() {
		String secret = this.reading.substring("/lesen/".length());
		String unknown = answer(HttpMethod.GET, "/lesen/" + "a".repeat(26));
		assertThat(unknown).startsWith("404 ");
		String stored = stored();
		Map<String, Set<String>> paths = paths();
		assertThat(paths).hasSizeGreaterThan(22);
		paths.forEach((path, methods) -> METHODS.forEach((method) -> {
			String asKey = path.replaceFirst("^/lesen/", "/check/").replace("{token}", secret);
			if (methods.contains(method.name())) {
				assertThat(status(method, asKey)).as(method + " " + asKey).isEqualTo(404);
			}
			String asReader = path.replaceFirst("^/check/", "/lesen/").replace("{token}", secret);
			boolean reads = (method == HttpMethod.GET || method == HttpMethod.HEAD)
					&& PAGES.contains(asReader.substring(this.reading.length()));
			assertThat(status(method, asReader)).as(method + " " + asReader).isEqualTo(reads ? 200 : 404);
			String keyAsReader = path.replaceFirst("^/check/", "/lesen/").replace("{token}", this.owner.token());
			assertThat(status(method, keyAsReader)).as(method + " " + keyAsReader).isEqualTo(404);
		}));
		for (HttpMethod method : METHODS) {
			for (String path : List.of("/lesen", this.reading + "/bericht.html", this.reading + "/daten.csv",
					this.reading + "/x/y")) {
				assertThat(status(method, path)).as(method + " " + path).isEqualTo(404);
			}
		}
		assertThat(stored()).isEqualTo(stored);
	}

	/** The methods of every path with a secret in it. */
	private Map<String, Set<String>> paths() {
		Map<String, Set<String>> paths = new LinkedHashMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.contains("{token}"))
				.forEach((pattern) -> mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> paths
						.computeIfAbsent(pattern.replace("{id}", "zeit"), (none) -> new TreeSet<>())
						.add(method.name()))));
		return paths;
	}

	private String stored() {
		return this.jdbc.sql("select * from assessment where token_hash = ?")
			.param(new AccessToken(this.owner.token()).hash())
			.query()
			.singleRow()
			.toString();
	}

	private int status(HttpMethod method, String path) {
		return this.mvc.method(method)
			.uri(path)
			.param("antwort", "ab4")
			.param("betrieb", "x")
			.param("umfang", "alle")
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String answer(HttpMethod method, String path) {
		MockHttpServletResponse response = this.mvc.method(method).uri(path).exchange().getResponse();
		return response.getStatus() + " " + Arrays.hashCode(response.getContentAsByteArray());
	}

	@Test
	void aWithdrawnLinkIsGoneForGoodAndTheNextIsAnother() {
		assertThat(this.owner.makeReadingLink()).as("a double click makes one").isEqualTo(this.reading);
		this.owner.post(this.owner.path("lese-link/zurueckziehen"), Map.of());
		assertThat(Jsoup.parse(this.owner.html(this.owner.path("ergebnis"))).select("#make-reading-link")).hasSize(1);
		String unknown = answer(HttpMethod.GET, "/lesen/" + "a".repeat(26));
		for (String page : PAGES) {
			assertThat(answer(HttpMethod.GET, this.reading + page)).isEqualTo(unknown);
		}
		assertThat(new DatabaseTraces(this.jdbc).of(hashOf(this.reading))).isEmpty();
		String next = this.owner.makeReadingLink();
		assertThat(next).isNotEqualTo(this.reading);
		assertThat(this.owner.get(this.reading)).hasStatus(404);
		assertThat(this.owner.get(next)).hasStatusOk();
	}

	@Test
	void withItsCheckTheLinkIsDeleted() {
		this.owner.post(this.owner.path("loeschen"), "umfang", List.of("diesen"));
		assertThat(answer(HttpMethod.GET, this.reading)).isEqualTo(answer(HttpMethod.GET, "/lesen/" + "a".repeat(26)));
	}

	@Test
	void onlyACompletedCheckHasOneAndNoRepetitionTakesItOver() {
		String shared = this.owner.token();
		this.owner.repeat();
		this.owner.post(this.owner.path("lese-link"), Map.of());
		assertThat(this.jdbc.sql("select reading_token_hash from assessment where token_hash = ?")
			.param(new AccessToken(this.owner.token()).hash())
			.query()
			.singleRow()
			.get("reading_token_hash")).isNull();
		this.owner.answerFrom(this.owner.path("fragen/groesse"), BAKERY);
		this.owner.complete();
		assertThat(this.owner.html(this.owner.path("ergebnis"))).doesNotContain("/lesen/");
		assertThat(this.owner.html("/check/" + shared + "/ergebnis")).contains(this.reading);
		assertThat(this.owner.makeReadingLink()).isNotEqualTo(this.reading);
	}

	@Test
	void readingDoesNotCountAsUse() {
		String hash = new AccessToken(this.owner.token()).hash();
		this.jdbc.sql("update assessment set accessed_on = date '2026-01-02' where token_hash = ?")
			.param(hash)
			.update();
		PAGES.forEach((page) -> assertThat(this.owner.get(this.reading + page)).hasStatusOk());
		assertThat(this.jdbc.sql("select accessed_on from assessment where token_hash = ?")
			.param(hash)
			.query(String.class)
			.single()).startsWith("2026-01-02");
	}

	@Test
	void theDatabaseHoldsItsHashAndNothingThatOpensIt() {
		DatabaseTraces traces = new DatabaseTraces(this.jdbc);
		String secret = this.reading.substring("/lesen/".length());
		assertThat(traces.of(secret)).isEmpty();
		assertThat(traces.of(secret.substring(0, 13))).isEmpty();
		assertThat(traces.of(hashOf(this.reading))).containsOnly("assessment.reading_token_hash");
		assertThat(secret).isNotIn(this.owner.token(),
				AccessToken.startedWith(new AccessToken(this.owner.token())).value());
		assertThat(new AccessToken(secret).hash()).isNotEqualTo(new AccessToken(this.owner.token()).hash());
	}

	@Test
	void aChangeThatIsNotCompletedIsNotRead() {
		String before = this.owner.html(this.reading);
		this.owner.answer("zeit", List.of("keine"));
		assertThat(this.owner.html(this.reading)).isEqualTo(before);
	}

	@Test
	void bothLinksCanBeSentByMailWithTheirWordsIntact() {
		Document page = Jsoup.parse(this.owner.html(this.owner.path("ergebnis")));
		List<String> mails = page.select("a[href^=mailto:]").eachAttr("href");
		assertThat(mails).hasSize(2).allMatch((mail) -> mail.matches("[\\x21-\\x7e]+"));
		Map<String, String> links = new LinkedHashMap<>();
		page.select("input[readonly]").forEach((field) -> links.put(field.id(), field.val()));
		assertThat(links.keySet()).containsExactly("reading-link", "link");
		assertThat(page.select("[data-copy]").eachAttr("data-copy")).containsExactlyElementsOf(links.keySet());
		assertThat(page.select("[data-share]").eachAttr("data-share")).containsExactlyElementsOf(links.keySet());
		assertThat(page.select("#share ~ details svg path, #share ~ * svg path").eachAttr("d"))
			.contains(QrCode.of(links.get("reading-link")).path());
		List<String> bodies = new ArrayList<>();
		for (String mail : mails) {
			Map<String, String> fields = Stream.of(mail.substring(mail.indexOf('?') + 1).split("&"))
				.map((field) -> field.split("=", 2))
				.collect(Collectors.toMap((field) -> field[0], (field) -> decoded(field[1])));
			assertThat(fields.keySet()).containsExactlyInAnyOrder("subject", "body");
			assertThat(fields.get("subject")).doesNotContain("\n", "\r", "%");
			assertThat(fields.get("body").replace("\r\n", "")).doesNotContain("\n", "\r", "%", "+");
			bodies.add(fields.get("body"));
		}
		assertThat(bodies).containsExactly(word("reading-link.mail.body", links.get("reading-link")),
				word("check-link.mail.body", links.get("link")));
		assertThat(bodies).allMatch((body) -> body.contains("\r\n"));
		assertThat(bodies.get(0)).doesNotContain(this.owner.token());
		for (String own : List.of("pruefen", "fragen/zeit")) {
			assertThat(Jsoup.parse(this.owner.html(this.owner.path(own))).select("a[href^=mailto:], [data-share=link]"))
				.as(own)
				.hasSize(2);
		}
	}

	/** As RFC 6068 asks, where a plus is a plus. */
	private static String decoded(String text) {
		return UriUtils.decode(text, StandardCharsets.UTF_8);
	}

	private static String hashOf(String reading) {
		return new AccessToken(reading.substring("/lesen/".length())).hash();
	}

}
