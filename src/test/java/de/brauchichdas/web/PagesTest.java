package de.brauchichdas.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Tests what the pages show and which input they refuse. */
@SpringBootTest
@AutoConfigureMockMvc
class PagesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void setUp() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
	}

	@Test
	void theProgressCountsOnlyQuestionsThatWillBeAsked() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.html(this.owner.path("fragen/kunden"))).contains(word("question.progress.about", 2, 15))
			.contains("<progress value=\"1\" max=\"15\"");
		this.owner.answer("kunden", List.of("privat-ort"));
		assertThat(this.owner.html(this.owner.path("fragen/geschaeft")))
			.contains(word("question.progress.about", 3, 16));
		this.owner.answer("gespraech", List.of("nichts"));
		assertThat(this.owner.html(this.owner.path("fragen/entscheidungsweg")))
			.contains(word("question.progress", 6, 16));
	}

	@Test
	void aQuestionPageOffersTheLinkAndTheWayBack() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.html(this.owner.path("fragen/geschaeft")))
			.contains("http://localhost/check/" + this.owner.token())
			.contains("href=\"" + this.owner.path("fragen/kunden") + "\"");
	}

	@Test
	void aGivenAnswerIsShownAgain() {
		this.owner.start(this.owner.startKey(), "solo");
		this.owner.answer("kunden", List.of("viele-gk"));
		assertThat(this.owner.html(this.owner.path("fragen/kunden"))).containsPattern("value=\"viele-gk\"[^>]*checked")
			.doesNotContainPattern("value=\"gemischt\"[^>]*checked");
	}

	@Test
	void nothingChosenShowsTheSamePageWithASummaryThatLinksToTheField() {
		this.owner.start(this.owner.startKey(), "solo");
		MvcTestResult result = this.owner.refused(this.owner.path("fragen/kunden"), Map.of("x", List.of("y")));
		assertThat(MockMvcTransport.content(result)).contains(word("error.nothing-chosen"))
			.contains("href=\"#antwort-0\"")
			.contains("id=\"antwort-0\"")
			.contains(question("kunden").text());
	}

	@Test
	void nothingOfItTogetherWithOtherTicksIsRefusedAndTheTicksAreKept() {
		this.owner.start(this.owner.startKey(), "solo");
		MvcTestResult result = this.owner.refused(this.owner.path("fragen/grundlagen"),
				Map.of("antwort", List.of("website", "nichts")));
		assertThat(MockMvcTransport.content(result)).contains(word("error.exclusive-with-others"))
			.containsPattern("value=\"website\"[^>]*checked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/kurz", "/check/neu/kurz", "/lesen/kurz", "/check/aaaaaaaaaaaaaaaaaaaaaaaaaa",
			"/lesen/aaaaaaaaaaaaaaaaaaaaaaaaaa", "/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/fragen/kunden",
			"/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/pruefen", "/gibt-es-nicht" })
	void anUnknownOrMalformedLinkIsNotFoundWithoutTellingWhich(String path) {
		assertThat(this.mvc.get().uri(path).exchange()).hasStatus(404);
	}

	@Test
	void anUnknownQuestionIsNotFound() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.get(this.owner.path("fragen/gibt-es-nicht"))).hasStatus(404);
	}

	@Test
	void aQuestionThatIsNotAskedLeadsToTheOpenOne() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.get(this.owner.path("fragen/teamstimmen"))).hasStatus(303)
			.hasHeader("Location", this.owner.path("fragen/kunden"));
	}

	@Test
	void theNameOfTheBusinessIsOptionalEscapedAndAtMostA120Characters() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		String name = "<script>alert('ä')</script> & Söhne \u202e";
		assertThat(this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(name))).hasStatus(303);
		this.owner.complete();
		assertThat(this.owner.html(this.owner.path("ergebnis")))
			.contains("&lt;script&gt;alert(&#39;ä&#39;)&lt;/script&gt; &amp; Söhne")
			.doesNotContain("<script>alert");
		assertThat(this.owner.post(this.owner.path("betrieb"), "betrieb", List.of("W".repeat(120)))).hasStatus(303);
		MvcTestResult tooLong = this.owner.refused(this.owner.path("betrieb"),
				Map.of("betrieb", List.of("W".repeat(2_000))));
		assertThat(MockMvcTransport.content(tooLong)).contains("W".repeat(121))
			.doesNotContain("W".repeat(201))
			.contains(word("error.name-too-long"));
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains("value=\"" + "W".repeat(120) + "\"");
	}

	@Test
	void aPostWithoutTheNameRemovesNothing() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		this.owner.post(this.owner.path("betrieb"), "betrieb", List.of("Müßig & Söhne"));
		assertThat(this.owner.post(this.owner.path("betrieb"), "x", List.of("y"))).hasStatus(400);
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains("Müßig &amp; Söhne");
		assertThat(this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(" \u200b\u00a0 "))).hasStatus(303);
		assertThat(this.owner.html(this.owner.path("pruefen"))).doesNotContain("Müßig &amp; Söhne");
	}

	@ParameterizedTest
	@ValueSource(strings = { "antwort[99999]", "antwort[x]", "antwort.x", "Antwort" })
	void aFieldThatIsNotOursIsNoAnswer(String field) {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.owner.refused(this.owner.path("fragen/kunden"), Map.of(field, List.of("viele-gk"))))
			.hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gemischt,viele-gk", "viele-gk\u0000", " viele-gk", "VIELE-GK", "gibt-es-nicht" })
	void anAnswerThatDoesNotExistIsRefused(String answer) {
		this.owner.start(this.owner.startKey(), "solo");
		MvcTestResult refused = this.owner.refused(this.owner.path("fragen/kunden"),
				Map.of("antwort", List.of(answer)));
		assertThat(MockMvcTransport.content(refused)).contains(word("error.unknown-option"))
			.doesNotContainPattern("name=\"antwort\"[^>]*checked");
	}

	@Test
	void ownersGetNoCookieAndTokenPagesAreNeitherStoredNorIndexed() {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		for (String page : List.of("/", "/check", this.owner.path("fragen/zeit"), this.owner.path("pruefen"),
				this.owner.path("ergebnis"))) {
			MvcTestResult result = this.owner.get(page);
			assertThat(result.getResponse().getCookies()).isEmpty();
			assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
			assertThat(result).hasHeader("Referrer-Policy", "no-referrer");
			assertThat(result.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
			if (page.contains(this.owner.token())) {
				assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
				assertThat(result).hasHeader("X-Robots-Tag", "noindex");
			}
		}
	}

	@Test
	void aCopiedLinkLeadsOnAndAWrongOneIsRefused() {
		this.owner.start(this.owner.startKey(), "solo");
		for (String link : List.of("https://beispiel.de/check/" + this.owner.token(), " " + this.owner.token() + " ",
				"https://beispiel.de/check/" + this.owner.token() + "/ergebnis")) {
			assertThat(this.owner.post("/weiter", "link", List.of(link))).hasStatus(303)
				.hasHeader("Location", this.owner.path("").replaceFirst("/$", ""));
		}
		MvcTestResult wrong = this.owner.refused("/weiter", Map.of("link", List.of("https://beispiel.de/")));
		assertThat(MockMvcTransport.content(wrong)).contains(word("error.no-key"), "value=\"https://beispiel.de/\"");
		assertThat(MockMvcTransport
			.content(this.owner.refused("/weiter", Map.of("link", List.of("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa")))))
			.contains(word("error.unknown-link"));
	}

	@Test
	void aPastedLinkLeadsToThePageThatItIsFor() {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		String reading = this.owner.makeReadingLink();
		String first = this.owner.firstPage(this.owner.startKey());
		for (String page : List.of(this.owner.check(), reading, first)) {
			assertThat(this.owner.post("/weiter", "link", List.of("https://beispiel.de" + page + "."))).hasStatus(303)
				.hasHeader("Location", page);
		}
		assertThat(MockMvcTransport
			.content(this.owner.refused("/weiter", Map.of("link", List.of(reading + " und " + this.owner.check())))))
			.contains(word("error.several-keys"));
	}

	/** What a phone makes of a key would be another key. */
	@Test
	void noPhoneCorrectsALink() throws IOException {
		Elements fields = new Elements();
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : templates.filter((file) -> file.toString().endsWith(".html")).toList()) {
				fields.addAll(Jsoup.parse(Files.readString(template))
					.select("input[type=url], input[inputmode=url], input[name~=link|schluessel]:not([type=hidden])"));
			}
		}
		assertThat(fields).isNotEmpty().allSatisfy((field) -> {
			assertThat(field.attr("autocapitalize")).isEqualTo("none");
			assertThat(field.attr("autocorrect")).isEqualTo("off");
			assertThat(field.attr("spellcheck")).isEqualTo("false");
		});
	}

	@Test
	void muchSpaceInTheNameTakesNoTime() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		for (String space : List.of(" ", "\udb40\udc41")) {
			String name = "a" + space.repeat(30_000) + "a";
			assertTimeoutPreemptively(Duration.ofSeconds(5),
					() -> assertThat(this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(name)))
						.hasStatus(303));
		}
	}

	@Test
	void withoutItsSettingThereIsNoContactForWeaknesses() {
		assertThat(this.mvc.get().uri("/.well-known/security.txt").exchange()).hasStatus(404);
	}

	@Test
	void theTokenIsNotInTheDatabase() {
		this.owner.start(this.owner.startKey(), "solo");
		assertThat(this.jdbc.sql("select token_hash from assessment").query(String.class).list()).isNotEmpty()
			.doesNotContain(this.owner.token())
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@Test
	void anAssessmentOfACatalogueThatIsNotLoadedIsNotLost() {
		this.owner.start(this.owner.startKey(), "solo");
		this.jdbc.sql("update assessment set catalogue_version = '1999-01' where answers like '%solo%'").update();
		assertThat(this.owner.get(this.owner.path("pruefen"))).hasStatus(503);
		assertThat(this.owner.post(this.owner.path("fragen/kunden"), "antwort", List.of("gemischt"))).hasStatus(503);
		this.jdbc.sql("update assessment set catalogue_version = '2026-11'").update();
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains(option("groesse", "solo"));
	}

}
