package de.brauchichdas.result;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.brauchichdas.Application;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.web.InterfaceTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

import static de.brauchichdas.GermanWords.plain;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalogue that is edited under its version between the completion of a check and the
 * next look at it: the bakery would be advised to listen, an answer of the workshop is
 * gone, and the third business is not affected.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class ChangedCatalogueTest {

	private static final String VERSION = "2027-05";

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	private static final Map<String, List<String>> WORKSHOP = WorkedExample.named("t05").ids();

	private static final Map<String, List<String>> UNAFFECTED = WorkedExample.named("rt3").ids();

	private static final String NOTICE = "id=\"content-changed\"";

	private static final String REASONS = "id=\"reasons\"";

	private static final String CHART = "need-readiness-chart";

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext context;

	private Catalogue catalogue;

	private String startBefore = "";

	private String startAfter = "";

	private String bakery = "";

	private String reading = "";

	private String repeatedBakery = "";

	private String workshop = "";

	private String unaffected = "";

	private String unfinished = "";

	@BeforeAll
	void theCatalogueIsEditedAfterCompletion(CapturedOutput output) throws IOException {
		release();
		start();
		this.startBefore = output.toString();
		CheckWalker<HttpResponse<String>> sharing = walker();
		sharing.completeAll(BAKERY);
		this.bakery = sharing.token();
		this.reading = sharing.makeReadingLink();
		this.repeatedBakery = completed(BAKERY);
		this.workshop = completed(WORKSHOP);
		this.unaffected = completed(UNAFFECTED);
		CheckWalker<HttpResponse<String>> walker = walker();
		walker.start(walker.startKey(), "k50-249");
		this.unfinished = walker.token();
		this.context.close();
		edit("rules.yml", "- not: kannEigenenKanal\n    verdict: basis",
				"- not: kannEigenenKanal\n    verdict: zuhoeren");
		edit("questions.yml", "{id: k50-249,", "{id: k50-300,");
		int length = output.length();
		start();
		this.startAfter = output.toString().substring(length);
	}

	@AfterAll
	void stop() {
		this.context.close();
	}

	@Test
	void theOperatorIsToldAtTheNextStart() {
		String warning = texts("operation.catalogue-changed", VERSION);
		assertThat(this.startBefore).doesNotContain(warning);
		assertThat(this.startAfter).containsOnlyOnce(warning).containsPattern("WARN .*" + VERSION);
	}

	@Test
	void theResultPageShowsWhatIsStored() {
		HttpResponse<String> page = get(this.bakery, "ergebnis");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(plain(page.body())).contains(NOTICE, "data-verdict=\"basis\"", title(Verdict.BASIS))
			.contains(texts("content-changed.points", 46, 63))
			.doesNotContain(title(Verdict.ZUHOEREN), REASONS, CHART)
			.contains("action=\"/check/" + this.bakery + "/wiederholen\"")
			.contains("action=\"/check/" + this.bakery + "/lese-link/zurueckziehen\"");
		assertThat(get(this.workshop, "ergebnis").body()).doesNotContain("zurueckziehen");
	}

	@Test
	void aReaderSeesWhatIsStoredAndNothingOfItsOwner() {
		HttpResponse<String> page = walker().get(this.reading);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(NOTICE, "data-verdict=\"basis\"", title(Verdict.BASIS))
			.doesNotContain(this.bakery, "/check/", "<form", "mailto:");
		for (String file : List.of("/bericht", "/bericht.pdf", "/bericht.css", "/termine.ics")) {
			HttpResponse<String> reply = walker().get(this.reading + file);
			assertThat(reply.statusCode()).as(file).isEqualTo(409);
			assertThat(reply.body()).as(file).contains(NOTICE).doesNotContain(this.bakery, "/check/", "<form");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bericht", "bericht.pdf", "bericht.css", "termine.ics", "daten.csv", "was-waere-wenn" })
	void nothingElseShowsAnother(String page) {
		for (String check : List.of(this.bakery, this.workshop)) {
			HttpResponse<String> reply = get(check, page);
			assertThat(reply.statusCode()).isEqualTo(409);
			assertThat(reply.body()).contains(NOTICE).doesNotContain(REASONS, CHART);
		}
	}

	@Test
	void theListOfChecksAndOwnDataAgreeWithIt() {
		assertThat(get(this.bakery, "verlauf").body()).contains(title(Verdict.BASIS))
			.doesNotContain(title(Verdict.ZUHOEREN));
		assertThat(get(this.bakery, "daten.json").body()).contains("\"verdict\":\"basis\"")
			.containsPattern("\"catalogueFingerprint\":\"[0-9a-f]{64}\"")
			.doesNotContain(this.catalogue.fingerprint());
	}

	@Test
	void nothingIsTakenOverBesideIt() {
		CheckWalker<HttpResponse<String>> walker = walker();
		HttpResponse<String> reply = walker.post("/check/" + this.bakery + "/was-waere-wenn", "zeit", List.of("ab2"));
		assertThat(reply.statusCode()).isEqualTo(303);
		assertThat(reply.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/ergebnis"));
		assertThat(get(this.bakery, "daten.json").body()).contains("\"verdict\":\"basis\"", "\"earlier\":[]");
	}

	@Test
	void aResultThatTheNewContentStillGivesIsShownWithItsReasons() {
		String title = title(Verdict.NEIN);
		assertThat(get(this.unaffected, "ergebnis").body()).contains(title, REASONS, CHART).doesNotContain(NOTICE);
		assertThat(get(this.unaffected, "bericht").body()).contains(title, REASONS, CHART);
		assertThat(get(this.unaffected, "bericht.pdf").statusCode()).isEqualTo(200);
		assertThat(get(this.unaffected, "termine.ics").statusCode()).isEqualTo(200);
		assertThat(get(this.unaffected, "daten.csv").body()).contains(title);
		assertThat(get(this.unaffected, "verlauf").body()).contains(title);
	}

	@Test
	void anAnswerThatIsGoneLeavesTheResultAndIsStillThere() {
		assertThat(get(this.workshop, "ergebnis").body()).contains(NOTICE, "data-verdict=\"ein-kanal\"");
		assertThat(get(this.workshop, "daten.json").body())
			.contains("{\"question\":\"groesse\",\"text\":\"\",\"chosen\":[\"k50-249\"],\"chosenTexts\":[]");
	}

	@Test
	void aQuestionWhoseAnswerIsGoneIsOpenAgain() {
		HttpResponse<String> start = walker().get("/check/" + this.unfinished);
		assertThat(start.headers().firstValue("Location")).hasValueSatisfying(
				(location) -> assertThat(location).endsWith("/check/" + this.unfinished + "/fragen/groesse"));
	}

	@Test
	void aRepetitionSetsOnlyTheStoredResultBesideTheNewOne() {
		String page = repeated(this.repeatedBakery, BAKERY);
		assertThat(page).contains(title(Verdict.ZUHOEREN), title(Verdict.BASIS), REASONS)
			.contains(texts("comparison.content-changed", VERSION))
			.doesNotContain(texts("comparison.answers"), texts("comparison.steps"));
	}

	@Test
	void aRepetitionOfAResultThatIsStillGivenComparesTheAnswers() {
		assertThat(repeated(this.unaffected, UNAFFECTED)).contains(texts("comparison.answers"))
			.doesNotContain(texts("comparison.content-changed", VERSION));
	}

	/** The page of the result of a repetition of this check. */
	private String repeated(String check, Map<String, List<String>> answers) {
		CheckWalker<HttpResponse<String>> walker = walker();
		String first = walker.post("/check/" + check + "/wiederholen", Map.of())
			.headers()
			.firstValue("Location")
			.orElseThrow();
		String repetition = first.replaceAll(".*/check/([a-z2-7]{26}).*", "$1");
		answers.forEach(
				(question, chosen) -> walker.post("/check/" + repetition + "/fragen/" + question, "antwort", chosen));
		walker.post("/check/" + repetition + "/abschluss", Map.of());
		return plain(get(repetition, "ergebnis").body());
	}

	private String completed(Map<String, List<String>> answers) {
		CheckWalker<HttpResponse<String>> walker = walker();
		walker.completeAll(answers);
		return walker.token();
	}

	private HttpResponse<String> get(String check, String page) {
		return walker().get("/check/" + check + "/" + page);
	}

	private CheckWalker<HttpResponse<String>> walker() {
		return new CheckWalker<>(new HttpTransport(
				Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"))));
	}

	private String title(Verdict verdict) {
		return this.catalogue.recommendation(verdict).title();
	}

	private String texts(String key, Object... arguments) {
		return this.context.getBean(InterfaceTexts.class).in(Locale.GERMAN, key, arguments);
	}

	private void start() {
		this.context = new SpringApplicationBuilder(Application.class).run("--server.port=0",
				"--brauchichdas.catalogues=" + folder.resolve("katalog").toUri(),
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("daten") + ";WRITE_DELAY=0");
		this.catalogue = this.context.getBean(Catalogues.class).version(VERSION).orElseThrow();
	}

	private static void release() throws IOException {
		Files.createDirectory(folder.resolve("katalog"));
		for (String name : List.of("catalogue", "questions", "rules", "recommendations", "channels", "notices", "legal",
				"measures", "sources", "statements", "doubts")) {
			String file = name + ".yml";
			Files.writeString(folder.resolve("katalog").resolve(file),
					new ClassPathResource("catalogue/2026-11/" + file).getContentAsString(StandardCharsets.UTF_8));
		}
		edit("catalogue.yml", "version: \"2026-11\"", "version: \"" + VERSION + "\"");
	}

	/** Replaces a text that occurs exactly once. */
	private static void edit(String file, String from, String to) throws IOException {
		Path path = folder.resolve("katalog").resolve(file);
		String text = Files.readString(path);
		assertThat(StringUtils.countOccurrencesOf(text, from)).as(file).isEqualTo(1);
		Files.writeString(path, text.replace(from, to));
	}

}
