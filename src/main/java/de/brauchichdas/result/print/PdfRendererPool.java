package de.brauchichdas.result.print;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * No more documents at once than the machine has processors, because more would not be
 * faster, and than fit into the heap. Whoever comes later waits, but not behind a crowd:
 * each who waits holds a thread that could answer others.
 */
@Component
class PdfRendererPool {

	/** Free heap for each document: one takes 10 to 30 MB while it is set. */
	private static final long HEAP = 64L << 20;

	/** Who waits behind so many others for each place would wait in vain. */
	private static final int WAITING = 8;

	private final int places;

	private final Semaphore free;

	private final Duration patience;

	private final ConcurrentLinkedDeque<PdfRenderer> idle = new ConcurrentLinkedDeque<>();

	@Autowired
	PdfRendererPool() {
		this(places(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory()),
				Duration.ofSeconds(10));
	}

	PdfRendererPool(int places, Duration patience) {
		this.places = places;
		this.free = new Semaphore(places, true);
		this.patience = patience;
	}

	/**
	 * @param heap most memory of the heap, in bytes
	 */
	static int places(int processors, long heap) {
		return (int) Math.max(1, Math.min(processors, heap / HEAP));
	}

	/**
	 * @param document made when there is a place for it
	 * @param base address of this host, for links
	 * @throws PdfRendererBusyException if none became free in time, or too many wait
	 */
	byte[] pdf(DocumentSupplier document, String base) throws IOException {
		acquire();
		try {
			Document made = document.get();
			PdfRenderer renderer = this.idle.poll();
			if (renderer == null) {
				renderer = new PdfRenderer();
			}
			byte[] pdf = renderer.pdf(made, base);
			this.idle.push(renderer);
			return pdf;
		}
		finally {
			this.free.release();
		}
	}

	private void acquire() {
		try {
			if (this.free.getQueueLength() >= this.places * WAITING
					|| !this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new PdfRendererBusyException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PdfRendererBusyException();
		}
	}

	/** Makes the document. */
	@FunctionalInterface
	interface DocumentSupplier {

		Document get() throws IOException;

	}

}
