package de.brauchichdas.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import de.brauchichdas.WorkedExample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** The report from the print dialog of a browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class ReportInTheBrowserTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	@LocalServerPort
	private int port;

	/** In the file they are inline blocks too, of the same width. */
	@Test
	void onPaperTheTwoCornersOfASideOfTheFieldStandInOneLine() {
		BrowserVisitor baker = BROWSER.visitor(this.port, new NewContextOptions());
		baker.begin();
		baker.answerAll(WorkedExample.named("t01").ids());
		Page page = baker.page();
		page.navigate(page.url().replace("/ergebnis", "/bericht"));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		for (Locator side : page.locator(".corners").all()) {
			BoundingBox left = side.locator("span").first().boundingBox();
			BoundingBox right = side.locator("span").last().boundingBox();
			assertThat(right.y).isEqualTo(left.y);
			assertThat(right.x).isGreaterThanOrEqualTo(left.x + left.width);
		}
	}

	@Test
	void theBrowserPrintsPagesWithRunningHeadAndNumbersAndWithoutItsTools() throws Exception {
		BrowserVisitor baker = BROWSER.visitor(this.port, new NewContextOptions());
		baker.begin();
		baker.answerAll(WorkedExample.named("t01").ids());
		baker.page().navigate(baker.page().url().replace("/ergebnis", "/bericht"));
		assertThat(baker.page().getByText(word("report.print"), new Page.GetByTextOptions().setExact(true)).isVisible())
			.isTrue();
		byte[] printed = baker.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
		try (PDDocument document = Loader.loadPDF(printed)) {
			assertThat(document.getNumberOfPages()).isBetween(4, 8);
			assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(),
					org.assertj.core.data.Offset.offset(1f));
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper reader = new PDFTextStripper();
				reader.setStartPage(page);
				reader.setEndPage(page);
				assertThat(reader.getText(document).replaceAll("\\s+", " ")).contains("2026-11",
						word("report.page", page, document.getNumberOfPages()));
			}
			assertThat(new PDFTextStripper().getText(document)).contains(word("report.notes"), word("report.plan.done"))
				.doesNotContain(word("report.back"), word("report.link.with"));
		}
		assertThat(baker.complaints()).isEqualTo(List.of());
	}

}
