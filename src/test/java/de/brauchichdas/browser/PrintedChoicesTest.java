package de.brauchichdas.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import de.brauchichdas.WorkedExample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Printed in black and white without backgrounds, as browsers do unless told otherwise.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class PrintedChoicesTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	/** Of the picture of a page at 100 dots per inch; a tick of our size has over 40. */
	private static final int LEAST_DOTS = 20;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "fragen/zeit", "fragen/grundlagen", "was-waere-wenn" })
	void whatIsChosenIsSeenByItsShape(String path) {
		Page page = open(path);
		page.evaluate("document.querySelectorAll('input:checked').forEach((one) => one.checked = false)");
		BufferedImage before = printed(page);
		page.evaluate("""
				() => {
					const inputs = [...document.querySelectorAll('fieldset input')];
					inputs[1].checked = true;
					document.activeElement.blur();
				}""");
		assertThat(differingDots(before, printed(page))).isGreaterThan(LEAST_DOTS);
	}

	@Test
	void everyTriedAnswerIsReadInFull() throws IOException {
		Page page = open("was-waere-wenn");
		page.evaluate(
				"""
						() => document.querySelectorAll('select').forEach((field) => {
							field.selectedIndex = [...field.options]
								.reduce((longest, option, i, all) => option.text.length > all[longest].text.length ? i : longest, 0);
						})""");
		List<?> chosen = (List<?>) page
			.evaluate("[...document.querySelectorAll('select')].map((field) => field.selectedOptions[0].text)");
		try (PDDocument document = Loader.loadPDF(page.pdf())) {
			String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", "");
			assertThat(chosen).hasSizeGreaterThan(10)
				.allSatisfy((one) -> assertThat(text).contains(String.valueOf(one).replaceAll("[\\s\u00a0]+", "")));
		}
	}

	private Page open(String path) {
		BrowserVisitor owner = BROWSER.visitor(this.port, new NewContextOptions());
		owner.begin();
		owner.answerAll(BAKERY);
		owner.page().navigate(owner.page().url().replace("ergebnis", path));
		return owner.page();
	}

	private static BufferedImage printed(Page page) {
		try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPrintBackground(false)))) {
			int pages = document.getNumberOfPages();
			PDFRenderer renderer = new PDFRenderer(document);
			BufferedImage first = renderer.renderImageWithDPI(0, 100, ImageType.BINARY);
			BufferedImage all = new BufferedImage(first.getWidth(), first.getHeight() * pages,
					BufferedImage.TYPE_BYTE_BINARY);
			for (int i = 0; i < pages; i++) {
				all.getGraphics()
					.drawImage(renderer.renderImageWithDPI(i, 100, ImageType.BINARY), 0, i * first.getHeight(), null);
			}
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int differingDots(BufferedImage one, BufferedImage other) {
		int count = 0;
		for (int y = 0; y < one.getHeight(); y++) {
			for (int x = 0; x < one.getWidth(); x++) {
				count += (one.getRGB(x, y) != other.getRGB(x, y)) ? 1 : 0;
			}
		}
		return count;
	}

}
