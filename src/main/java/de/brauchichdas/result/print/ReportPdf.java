package de.brauchichdas.result.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.util.XRLog;
import de.brauchichdas.web.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a file for paper from the same page that a browser shows.
 */
@Component
class ReportPdf {

	private final ViewResolver views;

	private final String style = style();

	private final PdfRendererPool renderers;

	/** The templates themselves: what the client accepts must not choose the view. */
	ReportPdf(ThymeleafViewResolver views, PdfRendererPool renderers) {
		this.views = views;
		this.renderers = renderers;
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * @param margins style sheet of the page's margins
	 * @param base address of this host, for links
	 */
	byte[] of(Map<String, Object> model, String margins, String base, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		return this.renderers.pdf(() -> PrintDocument.of(page(model, request, response), this.style + margins, base),
				base);
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

	private static String style() {
		try {
			return new ClassPathResource("static/css/bericht.css").getContentAsString(StandardCharsets.UTF_8);
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
