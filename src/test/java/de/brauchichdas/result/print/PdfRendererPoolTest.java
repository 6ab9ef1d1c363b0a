package de.brauchichdas.result.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Documents are set side by side and one after the other, but never too many at once. */
class PdfRendererPoolTest {

	private static final String BASE = "https://localhost";

	private static final String STYLE = "@page { size: A4 } body, text { font-family: Lato, 'DejaVu Sans' }";

	private static final String LETTERS = "aäbcdefghijklmnoöpqrsßtuüvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ⚓☂☃☎☑☘♔♕♖♗✂✈✉✌✎✓";

	private final ExecutorService threads = Executors.newFixedThreadPool(8);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void eachDocumentLooksAsIfItWereTheOnlyOneHoweverManyAreSetAtOnce() throws Exception {
		List<String> words = IntStream.range(0, 40).mapToObj(PdfRendererPoolTest::words).toList();
		PdfRendererPool crowd = new PdfRendererPool(3, Duration.ofMinutes(1));
		List<Future<byte[]>> many = words.stream()
			.map((text) -> this.threads.submit(() -> crowd.pdf(() -> page(text), BASE)))
			.toList();
		for (int i = 0; i < words.size(); i++) {
			byte[] pdf = many.get(i).get();
			assertThat(text(pdf)).contains(words.get(i));
			assertThat(pixels(pdf)).isEqualTo(pixels(new PdfRenderer().pdf(page(words.get(i)), BASE)));
		}
	}

	@Test
	void whoFindsNoPlaceInTimeIsToldAndAPlaceIsFreeAgainAfterwards() throws Exception {
		PdfRendererPool pool = new PdfRendererPool(1, Duration.ofMillis(50));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		Future<byte[]> first = this.threads.submit(() -> pool.pdf(() -> {
			begun.countDown();
			await(goOn);
			return page("Erster");
		}, BASE));
		begun.await();
		assertThatExceptionOfType(PdfRendererBusyException.class)
			.isThrownBy(() -> pool.pdf(() -> page("Zweiter"), BASE));
		goOn.countDown();
		assertThat(text(first.get())).contains("Erster");
		assertThat(text(pool.pdf(() -> page("Dritter"), BASE))).contains("Dritter");
	}

	@Test
	void nobodyWaitsBehindACrowd() throws Exception {
		PdfRendererPool pool = new PdfRendererPool(1, Duration.ofMinutes(1));
		CountDownLatch goOn = new CountDownLatch(1);
		List<Thread> crowd = IntStream.range(0, 9).mapToObj((i) -> new Thread(() -> {
			try {
				pool.pdf(() -> {
					await(goOn);
					return page("Geduldig");
				}, BASE);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		})).toList();
		crowd.forEach(Thread::start);
		while (crowd.stream().filter((thread) -> thread.getState() == Thread.State.TIMED_WAITING).count() < 8) {
			Thread.sleep(10);
		}
		assertThatExceptionOfType(PdfRendererBusyException.class)
			.isThrownBy(() -> pool.pdf(() -> page("Zehnter"), BASE));
		goOn.countDown();
		for (Thread thread : crowd) {
			thread.join();
		}
		assertThat(text(pool.pdf(() -> page("Danach"), BASE))).contains("Danach");
	}

	@Test
	void noMoreAtOnceThanProcessorsAndThanTheHeapHolds() {
		assertThat(PdfRendererPool.places(2, 512L << 20)).isEqualTo(2);
		assertThat(PdfRendererPool.places(64, 345L << 20)).isEqualTo(5);
		assertThat(PdfRendererPool.places(1, 16L << 20)).isEqualTo(1);
	}

	@Test
	void aDocumentThatFailsKeepsNoPlace() throws Exception {
		PdfRendererPool pool = new PdfRendererPool(1, Duration.ofMillis(50));
		assertThatIOException().isThrownBy(() -> pool.pdf(() -> {
			throw new IOException("no page");
		}, BASE));
		assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> pool.pdf(() -> {
			throw new StackOverflowError();
		}, BASE));
		assertThat(text(pool.pdf(() -> page("Nächster"), BASE))).contains("Nächster");
	}

	/** Letters of each font, different ones each time. */
	private static String words(int i) {
		StringBuilder words = new StringBuilder("Nr" + i + "x");
		IntStream.range(0, 12)
			.map((k) -> LETTERS.charAt((i * 7 + k * 5) % LETTERS.length()))
			.forEach(words::appendCodePoint);
		return words.toString();
	}

	private static Document page(String text) {
		return PrintDocument.of("<html lang=de><head><title>T</title></head><body><p>" + text + "</p><p><b>" + text
				+ "</b></p><svg xmlns='http://www.w3.org/2000/svg' width='500' height='40' viewBox='0 0 500 40'"
				+ " role='img' aria-label='Bild'><text x='0' y='20' font-family='Lato'>Bild " + text
				+ "</text></svg></body></html>", STYLE, BASE);
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static int[] pixels(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(document).renderImage(0);
			return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		}
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
