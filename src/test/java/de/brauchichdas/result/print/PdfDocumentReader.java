package de.brauchichdas.result.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A file for paper as its readers see it. */
final class PdfDocumentReader implements AutoCloseable {

	private static final int DPI = 72;

	/** Nothing is printed nearer to the edge, in points: six millimetres. */
	private static final int EDGE = 17;

	private final byte[] bytes;

	private final PDDocument document;

	PdfDocumentReader(byte[] bytes) throws IOException {
		this.bytes = bytes;
		this.document = Loader.loadPDF(bytes);
	}

	PDDocument document() {
		return this.document;
	}

	int pages() {
		return this.document.getNumberOfPages();
	}

	/**
	 * The text of all pages as it was written, column by column, spaces and line breaks
	 * as single spaces.
	 */
	String text() throws IOException {
		return new PDFTextStripper().getText(this.document).replaceAll("\\s+", " ");
	}

	/** The text in the order in which a screen reader says it, without any space. */
	String readAloud() throws IOException {
		Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
		for (PDPage page : this.document.getPages()) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			Map<Integer, String> ofPage = new HashMap<>();
			extractor.getMarkedContents().forEach((content) -> ofPage.put(content.getMCID(), text(content)));
			texts.put(page.getCOSObject(), ofPage);
		}
		StringBuilder said = new StringBuilder();
		say(this.document.getDocumentCatalog().getStructureTreeRoot(), null, texts, said);
		return said.toString().replaceAll("\\s+", "");
	}

	private static String text(PDMarkedContent content) {
		return content.getContents()
			.stream()
			.filter(TextPosition.class::isInstance)
			.map((position) -> ((TextPosition) position).getUnicode())
			.collect(Collectors.joining());
	}

	private static void say(PDStructureNode node, PDPage page, Map<COSDictionary, Map<Integer, String>> texts,
			StringBuilder said) {
		for (Object kid : node.getKids()) {
			if (kid instanceof Integer id && page != null) {
				said.append(texts.get(page.getCOSObject()).getOrDefault(id, ""));
			}
			else if (kid instanceof PDMarkedContentReference part) {
				said.append(texts.get(part.getPage().getCOSObject()).getOrDefault(part.getMCID(), ""));
			}
			else if (kid instanceof PDStructureElement element) {
				say(element, (element.getPage() != null) ? element.getPage() : page, texts, said);
			}
		}
	}

	/** What breaks a rule of the standard. */
	List<String> violations(PDFAFlavour flavour) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.bytes), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " "
						+ assertion.getLocation().getContext())
				.toList();
		}
	}

	/** Text that lies outside the page or at its very edge. */
	List<String> textAtTheEdge() throws IOException {
		List<String> outside = new ArrayList<>();
		PDFTextStripper reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				float left = text.getTextMatrix().getTranslateX();
				float height = text.getTextMatrix().getTranslateY();
				float right = left + ((text.getDir() == 0) ? text.getWidth() : 0);
				if (!text.getUnicode().isBlank() && (left < EDGE || right > text.getPageWidth() - EDGE || height < EDGE
						|| height > text.getPageHeight() - EDGE)) {
					outside.add("page " + getCurrentPageNo() + ": " + text.getUnicode());
				}
				super.processTextPosition(text);
			}
		};
		reader.getText(this.document);
		return outside;
	}

	/** Pages on which something is painted at the very edge. */
	List<Integer> paintedAtTheEdge() throws IOException {
		List<Integer> pages = new ArrayList<>();
		for (int i = 0; i < pages(); i++) {
			BufferedImage image = image(i, DPI);
			if (StreamSupport.stream(pixelsAtTheEdge(image).spliterator(), false).anyMatch((rgb) -> rgb != -1)) {
				pages.add(i + 1);
			}
		}
		return pages;
	}

	private static List<Integer> pixelsAtTheEdge(BufferedImage image) {
		List<Integer> pixels = new ArrayList<>();
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				if (x < EDGE || y < EDGE || x >= image.getWidth() - EDGE || y >= image.getHeight() - EDGE) {
					pixels.add(image.getRGB(x, y));
				}
			}
		}
		return pixels;
	}

	BufferedImage image(int page, int dpi) throws IOException {
		return new PDFRenderer(this.document).renderImageWithDPI(page, dpi, ImageType.RGB);
	}

	/** All pages beside each other. */
	BufferedImage sheet(int dpi, int columns) throws IOException {
		BufferedImage first = image(0, dpi);
		int rows = (pages() + columns - 1) / columns;
		BufferedImage sheet = new BufferedImage((first.getWidth() + 8) * columns, (first.getHeight() + 8) * rows,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = sheet.createGraphics();
		graphics.setColor(Color.LIGHT_GRAY);
		graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
		for (int i = 0; i < pages(); i++) {
			graphics.drawImage(image(i, dpi), (first.getWidth() + 8) * (i % columns) + 4,
					(first.getHeight() + 8) * (i / columns) + 4, null);
		}
		graphics.dispose();
		return sheet;
	}

	/** The types of the structure's elements in the order of reading. */
	List<PDStructureElement> structure() {
		List<PDStructureElement> elements = new ArrayList<>();
		collect(this.document.getDocumentCatalog().getStructureTreeRoot(), elements);
		return elements;
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
