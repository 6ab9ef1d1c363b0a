package de.brauchichdas.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.PseudoLanguage;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.decision.Rule;
import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.StringUtils;
import org.springframework.web.context.WebApplicationContext;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * A second language is a folder of content and a file of interface words; nothing else is
 * written in any language.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:second-language")
class SecondLanguageTest {

	@TempDir
	static Path folder;

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final String FIRST = "/check/neu/" + "a".repeat(26);

	private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "placeholder", "data-done",
			"data-failed", "data-title");

	/** Speaking ids, which are shown on the page about the model. */
	private static final Set<String> RULES = CATALOGUE.rules().all().stream().map(Rule::id).collect(Collectors.toSet());

	@Autowired
	private WebApplicationContext context;

	private CheckWalker<MvcTestResult> owner;

	@DynamicPropertySource
	static void catalogues(DynamicPropertyRegistry registry) {
		registry.add("brauchichdas.catalogues", () -> PseudoLanguage.write(folder));
	}

	@BeforeEach
	void anOwnerWhoseBrowserAsksForThatLanguage() {
		this.owner = new CheckWalker<>(new MockMvcTransport(asking("eo")));
	}

	@Test
	void noPageHoldsWordsOfItsOwn() {
		Stream
			.of("/", FIRST, FIRST + "?geloescht=ja", "/weiter", "/weiter?abgelehnt=ja&link=x", "/so-funktioniert-es",
					"/quellen", "/geloescht?anzahl=2", "/datenschutz", "/impressum", "/beratung", "/barrierefreiheit")
			.forEach(this::assertNoOwnWords);
		String path = this.owner.start(this.owner.startKey(), "k2-9");
		while (path.contains("/fragen/")) {
			assertNoOwnWords(path);
			String question = path.substring(path.lastIndexOf('/') + 1);
			assertNoOwnWords("fault of " + question,
					MockMvcTransport.content(this.owner.refused(path, Map.of("antwort", List.of("gibt-es-nicht")))));
			path = this.owner.answer(question, BAKERY.get(question));
		}
		assertNoOwnWords(path);
		assertNoOwnWords(this.owner.path("bericht"));
		this.owner.complete();
		String reading = this.owner.makeReadingLink();
		Stream.of("", "/bericht?link=ja").forEach((page) -> assertNoOwnWords(reading + page));
		Stream
			.of("ergebnis", "bericht", "bericht?link=ja", "was-waere-wenn",
					"was-waere-wenn?zeit=keine&gefragt=grundlagen", "verlauf", "loeschen", "pruefen")
			.map(this.owner::path)
			.forEach(this::assertNoOwnWords);
		assertNoOwnWords("fault of deletion",
				MockMvcTransport.content(this.owner.refused(this.owner.path("loeschen"), Map.of())));
		this.owner.answer("zeit", List.of("ab2"));
		Stream.of("ergebnis", "pruefen", "fragen/groesse?erneut=ja&antwort=solo&betrieb=x", "fragen/zeit")
			.map(this.owner::path)
			.forEach(this::assertNoOwnWords);
		this.owner.complete();
		assertNoOwnWords(this.owner.path("verlauf"));
		String again = this.owner.repeat();
		assertNoOwnWords(again);
		this.owner.answerFrom(again, WorkedExample.named("t02").ids());
		this.owner.complete();
		Stream.of("ergebnis", "bericht", "verlauf", "loeschen").map(this.owner::path).forEach(this::assertNoOwnWords);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 500, 503 })
	void noErrorPageHoldsWordsOfItsOwn(int status) {
		assertNoOwnWords("error " + status,
				MockMvcTransport.content(asking("eo").get()
					.uri("/error")
					.accept(MediaType.TEXT_HTML)
					.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
					.exchange()));
	}

	@Test
	void noMessageLosesAnApostrophe() {
		Object[] arguments = Stream.generate(() -> 3).limit(9).toArray();
		ResourceBundle.getBundle("messages", Locale.ROOT).keySet().forEach((key) -> {
			String german = ResourceBundle.getBundle("messages", Locale.ROOT).getString(key);
			String text = this.context.getMessage(key, arguments, Locale.forLanguageTag(PseudoLanguage.LANGUAGE));
			assertThat(text).as(key).startsWith("⟦'").endsWith("'⟧");
			assertThat(StringUtils.countOccurrencesOf(text, "'")).as(key)
				.isEqualTo(2 + StringUtils.countOccurrencesOf(german, ",choice,"));
		});
	}

	@Test
	void tableAndCalendarSpeakIt() {
		this.owner.completeAll(BAKERY);
		assertThat(this.owner.html(this.owner.path("daten.csv"))).startsWith("\uFEFF⟦");
		assertThat(this.owner.html(this.owner.path("termine.ics"))).contains("SUMMARY:⟦")
			.doesNotContain("SUMMARY:" + around("calendar.step", ANY, ANY)[0]);
	}

	@Test
	void aCheckKeepsItsLanguageWhateverTheBrowserAsksFor() {
		this.owner.answerAll(BAKERY);
		Document page = Jsoup
			.parse(MockMvcTransport.content(asking("de").get().uri(this.owner.path("pruefen")).exchange()));
		assertThat(page.select("html").attr("lang")).isEqualTo("eo");
		assertThat(page.select("h1").text()).startsWith("⟦");
	}

	@Test
	void whoAsksForAnotherLanguageGetsGerman() {
		assertThat(language("fr")).isEqualTo("de");
		assertThat(language("fr, eo;q=0.5")).isEqualTo("eo");
		assertThat(language("de-AT, eo;q=0.5")).isEqualTo("de");
		assertThat(language("eo-DE")).isEqualTo("eo");
		assertThat(language(";;;=")).isEqualTo("de");
	}

	private String language(String wanted) {
		return Jsoup.parse(MockMvcTransport.content(asking(wanted).get().uri("/").exchange()))
			.select("html")
			.attr("lang");
	}

	private MockMvcTester asking(String language) {
		return MockMvcTester.from(this.context,
				(builder) -> builder.defaultRequest(get("/").header(HttpHeaders.ACCEPT_LANGUAGE, language)).build());
	}

	private void assertNoOwnWords(String path) {
		assertNoOwnWords(path, this.owner.html(path));
	}

	private static void assertNoOwnWords(String path, String html) {
		Document page = Jsoup.parse(html);
		assertThat(page.select("html").attr("lang")).as(path).isEqualTo(PseudoLanguage.LANGUAGE);
		page.select("script, style").remove();
		Stream<String> texts = page.nodeStream(TextNode.class).map(TextNode::getWholeText);
		Stream<String> attributes = page.getAllElements()
			.stream()
			.flatMap((element) -> SPOKEN.stream().map(element::attr));
		assertThat(Stream.concat(texts, attributes)).as(path)
			.filteredOn((text) -> !RULES.contains(text) && !text.startsWith("http://localhost/"))
			.allSatisfy((text) -> {
				assertThat(PseudoLanguage.unmarked(text)).as(text).doesNotContainPattern("\\p{L}{2}");
				assertThat(PseudoLanguage.latin(text)).as(text).doesNotContainPattern("[A-Za-zÄÖÜäöüß]{2}");
				assertThat(text).as("apostrophes").doesNotContainPattern("⟦[^']|[^']⟧|''");
			});
	}

}
