package de.brauchichdas.result.print;

import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

import org.springframework.core.io.ClassPathResource;

/**
 * Renders documents one after the other as PDF/A-3a and PDF/UA-1, tagged, with bookmarks
 * and embedded fonts. It reads its fonts once. Only one thread may use it at a time,
 * because PDFBox reads the tables of a font without a lock.
 */
final class PdfRenderer {

	static final String TEXT_FONT = "Lato-Regular";

	/** For letters and signs that the others lack. */
	static final String FALLBACK_FONT = "DejaVuSans";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final OpenHtmlFontResolver pictureFonts = new OpenHtmlFontResolver();

	private final List<Typeface> faces = List.of(typeface(TEXT_FONT, "Lato", NORMAL),
			typeface("Lato-Bold", "Lato", BOLD), typeface(FALLBACK_FONT, "DejaVu Sans", NORMAL));

	/**
	 * @param base address of this host, for links
	 */
	byte[] pdf(Document document, String base) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument(); BatikSVGDrawer pictures = new PictureDrawer(this.pictureFonts)) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.withW3cDocument(document, base).useUriResolver((from, uri) -> null).useSVGDrawer(pictures);
			builder.usePDDocument(pdf)
				.usePdfUaAccessibility(true)
				.usePdfAConformance(PdfAConformance.PDFA_3_A)
				.useColorProfile(this.colours)
				.withProducer("brauche-ich-das");
			for (Typeface face : this.faces) {
				builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, face.font(), true)), face.family(),
						face.weight(), FontStyle.NORMAL, true);
			}
			builder.toStream(file).run();
		}
		return file.toByteArray();
	}

	/**
	 * Without ligatures: their signs stand for no letter, so nothing could read them
	 * back.
	 */
	private Typeface typeface(String file, String family, int weight) {
		try {
			byte[] bytes = new ClassPathResource("fonts/" + file + ".ttf").getContentAsByteArray();
			// PDFBox closes it after each document, which does nothing to one that was
			// read from memory.
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
			font.setEnableGsub(false);
			this.pictureFonts.addFontStream(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL);
			return new Typeface(font, family, weight);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException("Cannot be read: " + file, ex);
		}
	}

	private record Typeface(TrueTypeFont font, String family, int weight) {

	}

	/**
	 * Draws with the fonts that are read already, because a page brings none. It gets no
	 * user agent: Batik's pictures wait for a finalizer, and a user agent would keep the
	 * whole document until then.
	 */
	private static final class PictureDrawer extends BatikSVGDrawer {

		PictureDrawer(OpenHtmlFontResolver fonts) {
			this.fontResolver = fonts;
		}

		@Override
		public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
		}

		@Override
		public void withUserAgent(UserAgentCallback userAgent) {
		}

	}

}
