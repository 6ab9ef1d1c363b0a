package de.brauchichdas.report;

import de.brauchichdas.assessment.PageLanguage;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.w3c.dom.Document;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a file for paper from the same page that a browser shows: PDF/A-3a and PDF/UA-1,
 * tagged, with bookmarks and embedded fonts.
 */
@Component
class ReportPdf {

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final ViewResolver views;

	private final String style = new String(resource("static/css/bericht.css"), StandardCharsets.UTF_8);

	private final byte[] regular = resource("fonts/Lato-Regular.ttf");

	private final byte[] bold = resource("fonts/Lato-Bold.ttf");

	/** For letters and signs that the first font lacks. */
	private final byte[] wide = resource("fonts/DejaVuSans.ttf");

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	/** The templates themselves: what the client accepts must not choose the view. */
	ReportPdf(ThymeleafViewResolver views) {
		this.views = views;
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * @param edges style sheet of the page's edges
	 * @param base address of this host, for links
	 */
	byte[] of(Map<String, Object> model, String edges, String base, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Document document = PrintDocument.of(page(model, request, response), this.style + edges, base);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument(); BatikSVGDrawer pictures = new BatikSVGDrawer()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.withW3cDocument(document, base).useUriResolver((from, uri) -> null).useSVGDrawer(pictures);
			builder.usePDDocument(pdf)
				.usePdfUaAccessibility(true)
				.usePdfAConformance(PdfAConformance.PDFA_3_A)
				.useColorProfile(this.colours)
				.withProducer("brauche-ich-das");
			font(builder, pdf, this.regular, "Lato", NORMAL);
			font(builder, pdf, this.bold, "Lato", BOLD);
			font(builder, pdf, this.wide, "DejaVu Sans", NORMAL);
			builder.toStream(file).run();
		}
		return file.toByteArray();
	}

	/** The page as a browser gets it. */
	private String page(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ContentCachingResponseWrapper page = new Captured(response);
		try {
			View view = Objects.requireNonNull(this.views.resolveViewName("bericht", PageLanguage.current()));
			view.render(model, request, page);
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The report cannot be rendered", ex);
		}
		return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/**
	 * Without ligatures: their signs stand for no letter, so nothing could read them
	 * back.
	 */
	private static void font(PdfRendererBuilder builder, PDDocument pdf, byte[] bytes, String family, int weight)
			throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		font.setEnableGsub(false);
		builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font, true)), family, weight, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true,
				EnumSet.of(FSFontUseCase.SVG));
	}

	private static byte[] resource(String path) {
		try (InputStream in = new ClassPathResource(path).getInputStream()) {
			return StreamUtils.copyToByteArray(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes a page without touching the headers of the response. */
	private static final class Captured extends ContentCachingResponseWrapper {

		Captured(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setContentType(String type) {
		}

		@Override
		public void setCharacterEncoding(String encoding) {
		}

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

	}

}
