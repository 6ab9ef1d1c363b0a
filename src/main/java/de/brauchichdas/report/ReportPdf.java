package de.brauchichdas.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

	private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final ViewResolver views;

	private final String style = new String(resource("static/css/bericht.css"), StandardCharsets.UTF_8);

	private final byte[] regular = resource("fonts/Lato-Regular.ttf");

	private final byte[] bold = resource("fonts/Lato-Bold.ttf");

	/** For letters and signs that the first font lacks. */
	private final byte[] wide = resource("fonts/DejaVuSans.ttf");

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	ReportPdf(ViewResolver viewResolver) {
		this.views = viewResolver;
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
		try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.withW3cDocument(document, base).useUriResolver((from, uri) -> null).useSVGDrawer(pictures);
			builder.usePdfUaAccessibility(true)
				.usePdfAConformance(PdfAConformance.PDFA_3_A)
				.useColorProfile(this.colours)
				.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
				.withProducer("brauche-ich-das");
			font(builder, this.regular, "Lato", NORMAL);
			font(builder, this.bold, "Lato", BOLD);
			font(builder, this.wide, "DejaVu Sans", NORMAL);
			builder.toStream(file).run();
		}
		return file.toByteArray();
	}

	/** The page as a browser gets it. */
	private String page(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		try {
			View view = Objects.requireNonNull(this.views.resolveViewName("bericht", Locale.GERMAN));
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

	private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
		builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true, EVERYWHERE);
	}

	private static byte[] resource(String path) {
		try (InputStream in = new ClassPathResource(path).getInputStream()) {
			return StreamUtils.copyToByteArray(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
