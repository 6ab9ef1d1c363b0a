package de.brauchichdas.result.print;

import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Scoring;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** The report as a file: valid, accessible, complete, and nothing runs off the page. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportPdfTest {

	private static final int MOST_BYTES = 300_000;

	@Autowired
	private MockMvcTester mvc;

	private CheckWalker<MvcTestResult> owner;

	/** One business for each recommendation, and the bakery. */
	static Stream<String> oneOfEach() {
		List<String> seen = new ArrayList<>();
		return WorkedExample.all().filter((example) -> {
			boolean first = !seen.contains(example.verdict());
			seen.add(example.verdict());
			return first;
		}).map(WorkedExample::id).toList().stream();
	}

	@ParameterizedTest
	@MethodSource("oneOfEach")
	void everyRecommendationPrintsAsValidPdfThatNothingRunsOff(String id) throws Exception {
		try (PdfDocumentReader report = report(id, "Bäckerei Müller & Söhne")) {
			assertThat(report.violations(PDFAFlavour.PDFUA_1)).isEmpty();
			assertThat(report.violations(PDFAFlavour.PDFA_3_A)).isEmpty();
			assertThat(report.textAtTheEdge()).isEmpty();
			assertThat(report.paintedAtTheEdge()).isEmpty();
		}
	}

	@Test
	void theBakeryGetsFourToSixPagesOfAtMostThreeHundredKilobytes() throws Exception {
		complete("t01", "Bäckerei Müller");
		byte[] file = download("").getResponse().getContentAsByteArray();
		assertThat(file).hasSizeLessThan(MOST_BYTES);
		try (PdfDocumentReader report = new PdfDocumentReader(file)) {
			assertThat(report.pages()).isBetween(4, 6);
			assertThat(report.text()).contains(title(Verdict.BASIS), "Bäckerei Müller", word("result.decisive"),
					word("report.next-week"),
					CATALOGUE.turningPointWording()
						.single()
						.replace("{turn}", question("zeit").option("ab2").orElseThrow().changePhrase())
						.replace("{title}", title(Verdict.EIN_KANAL)),
					word("report.plan.done"), "☐", option("zeit", "bis2"), word("report.notes"),
					word("report.sources.text"), CATALOGUE.caveat(), page(1, report), page(report.pages(), report));
			assertThat(report.text())
				.contains(Scoring.evaluate(CATALOGUE, WorkedExample.named("t01").answers(CATALOGUE)).reasons())
				.contains(around("result.channels.sum", ANY));
		}
	}

	@Test
	void theFirstPageAloneSaysAnswerReasonsFieldAndNextStep() throws Exception {
		try (PdfDocumentReader report = report("t07", "Kanzlei")) {
			var first = new org.apache.pdfbox.text.PDFTextStripper();
			first.setEndPage(1);
			assertThat(first.getText(report.document()).replaceAll("\\s+", " "))
				.contains(word("result.decisive"), word("report.next-week"))
				.contains(around("result.axes.text", ANY, ANY, ANY, ANY)[0]);
			assertThat(report.readAloud()).startsWith(joined("report.for") + "Kanzlei")
				.containsSubsequence(joined("result.decisive"), joined("report.next-week"), joined("result.reasons"),
						joined("result.turning-points"), joined("result.plan"), joined("result.answers"),
						joined("report.sources"));
			assertThat(report.structure()).extracting(PDStructureElement::getStructureType)
				.containsSubsequence("H1", "H2", "L", "H2", "Figure", "H2", "Table", "H2");
		}
	}

	@Test
	void titleLanguageBookmarksFontsPicturesAndLinksAreThereForEveryReader() throws Exception {
		try (PdfDocumentReader report = report("t01", "Bäckerei")) {
			var catalog = report.document().getDocumentCatalog();
			assertThat(catalog.getLanguage()).startsWith("de");
			assertThat(report.document().getDocumentInformation().getTitle())
				.isEqualTo(word("report.title", title(Verdict.BASIS), "Bäckerei"));
			List<String> bookmarks = new ArrayList<>();
			for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
				bookmarks.add(item.getTitle());
			}
			assertThat(bookmarks).contains(word("result.reasons"), word("result.plan"), word("result.answers"),
					word("report.sources"));
			assertThat(report.structure()).filteredOn((element) -> element.getStructureType().equals("Figure"))
				.hasSize(4)
				.allSatisfy((figure) -> assertThat(figure.getAlternateDescription()).contains("."));
			assertThat(links(report)).contains("http://localhost/quellen", "http://localhost/so-funktioniert-es");
			for (PDPage page : report.document().getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "äöüß€„“–✓☐", "<script>alert(1)</script> & „Söhne“",
			"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
			"=1+1", "Müller\u202egnp.exe", "Bäckerei 🥐🍞", "\\0022; } body { display: none }", "日本語" })
	void aStrangeNameBreaksNothing(String name) throws Exception {
		try (PdfDocumentReader report = report("t01", name)) {
			assertThat(report.violations(PDFAFlavour.PDFUA_1)).isEmpty();
			assertThat(report.violations(PDFAFlavour.PDFA_3_A)).isEmpty();
			assertThat(report.textAtTheEdge()).isEmpty();
			assertThat(report.text()).contains(title(Verdict.BASIS), page(1, report));
			if (name.startsWith("äöü") || name.startsWith("<script>")) {
				assertThat(report.text()).contains(name);
			}
		}
	}

	/** Also in the margins of all pages, in the title and in the bookmarks. */
	@ParameterizedTest
	@ValueSource(strings = { "Café Tiệm Nguyễn", "Cafe\u0301", "Αρτοποιείο Ελένη", "Пекарня Łódź", "Fırın İstanbul",
			"面包店", "ร้านเบเกอรี่", "हिन्दी बेकरी", "مخبز الأمل", "נגה", "Bäckerei 🥐", "x\u0303\u0304 Brot",
			"Müller\u202egnp.exe" })
	void aNameIsPrintedRightOrALineSaysWhereItStands(String name) throws Exception {
		try (PdfDocumentReader report = report("t01", name)) {
			String text = report.text().replace('\u00a0', ' ');
			Optional<String> printable = new PrintableNames().printable(name);
			if (printable.isPresent()) {
				assertThat(text.split(Pattern.quote(printable.get()), -1)).hasSizeGreaterThan(report.pages());
				assertThat(text).doesNotContain(word("report.name-elsewhere"));
			}
			else {
				assertThat(text).contains(word("report.name-elsewhere"))
					.doesNotContain(name, Normalizer.normalize(name, Normalizer.Form.NFC),
							new StringBuilder(name).reverse());
			}
			assertThat(text).doesNotContain("#");
			assertThat(report.document().getDocumentInformation().getTitle()).contains(name);
			for (PDOutlineItem item : report.document().getDocumentCatalog().getDocumentOutline().children()) {
				assertThat(item.getTitle()).doesNotContain("#");
			}
		}
	}

	@Test
	void onlyTheReadingLinkIsPrintedAndOnlyIfWished() throws Exception {
		complete("t01", "Bäckerei");
		MvcTestResult none = download("?link=ja");
		assertThat(none).hasStatus(303);
		assertThat(none.getResponse().getHeader("Location")).endsWith(this.owner.path("bericht"));
		assertThat(this.owner.html(this.owner.path("bericht"))).contains(this.owner.path("ergebnis") + "#share")
			.doesNotContain("?link=ja");
		String reading = this.owner.makeReadingLink();
		assertThat(this.owner.html(this.owner.path("bericht"))).contains(this.owner.path("bericht") + "?link=ja");
		try (PdfDocumentReader without = new PdfDocumentReader(download("").getResponse().getContentAsByteArray());
				PdfDocumentReader with = new PdfDocumentReader(
						download("?link=ja").getResponse().getContentAsByteArray())) {
			assertThat(without.text().replace(" ", "")).doesNotContain(this.owner.token(), reading);
			assertThat(links(without)).noneMatch((link) -> link.contains("/lesen/"));
			assertThat(with.text().replace(" ", "")).contains(reading).doesNotContain(this.owner.token());
			assertThat(links(with)).anyMatch((link) -> link.endsWith(reading))
				.noneMatch((link) -> link.contains(this.owner.token()));
			assertThat(with.violations(PDFAFlavour.PDFUA_1)).isEmpty();
		}
	}

	@Test
	void theFileIsNamedAfterBusinessAndDayAndKeptNowhere() {
		complete("t01", "Bäckerei Müller");
		MvcTestResult file = download("");
		assertThat(file).hasStatusOk().hasContentType("application/pdf");
		assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment")
			.contains(".pdf")
			.contains(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).toString());
		assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(file.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(file.getResponse().getHeaders("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bericht", "bericht.pdf", "bericht.css" })
	void beforeCompletionTheWayToTheOpenQuestionIsShown(String path) {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.start(this.owner.startKey(), "k2-9");
		MvcTestResult refused = this.owner.get(this.owner.path(path));
		assertThat(refused).hasStatus(409);
		assertThat(MockMvcTransport.content(refused)).contains(word("error-page.409.title"),
				this.owner.path("fragen/kunden"));
	}

	@Test
	void anUnknownLinkHasNoReport() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		assertThat(this.owner.get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/bericht.pdf")).hasStatus(404);
	}

	/** Makes the pictures of the documentation anew. */
	@ParameterizedTest
	@ValueSource(strings = { "t01", "t07", "t08" })
	@Tag("pictures")
	@EnabledIfSystemProperty(named = "pictures", matches = "new")
	void pictures(String id) throws Exception {
		try (PdfDocumentReader report = report(id, WorkedExample.named(id).name())) {
			File file = Path.of("docs/pictures/report-" + id + ".png").toFile();
			ImageIO.write(report.sheet(64, 3), "png", file);
			assertThat(file).exists();
		}
	}

	private static String page(int number, PdfDocumentReader report) {
		return word("report.page", number, report.pages());
	}

	/** Words without their spaces, as the reader of a tagged file joins them. */
	private static String joined(String key) {
		return word(key).replaceAll("\\s", "");
	}

	private PdfDocumentReader report(String id, String name) throws Exception {
		complete(id, name);
		return new PdfDocumentReader(download("").getResponse().getContentAsByteArray());
	}

	private MvcTestResult download(String query) {
		return this.owner.get(this.owner.path("bericht.pdf") + query);
	}

	private void complete(String id, String name) {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.answerAll(WorkedExample.named(id).ids());
		this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(name));
		this.owner.complete();
	}

	private static List<String> links(PdfDocumentReader report) throws Exception {
		List<String> links = new ArrayList<>();
		for (PDPage page : report.document().getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
					links.add(uri.getURI());
				}
			}
		}
		return links;
	}

}
