package de.brauchichdas.report;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * No more documents at once than the machine has processors: more would not be faster,
 * but each takes tens of megabytes while it is set. Whoever comes later waits.
 */
@Component
class Typesetters {

	private final Semaphore free;

	private final Duration patience;

	private final ConcurrentLinkedDeque<Typesetter> idle = new ConcurrentLinkedDeque<>();

	@Autowired
	Typesetters() {
		this(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(20));
	}

	Typesetters(int places, Duration patience) {
		this.free = new Semaphore(places, true);
		this.patience = patience;
	}

	/**
	 * @param manuscript made when there is a place for it
	 * @param base address of this host, for links
	 * @throws TypesettersBusyException if none became free in time
	 */
	byte[] pdf(Manuscript manuscript, String base) throws IOException {
		acquire();
		try {
			Typesetter typesetter = this.idle.poll();
			if (typesetter == null) {
				typesetter = new Typesetter();
			}
			byte[] pdf = typesetter.pdf(manuscript.document(), base);
			this.idle.push(typesetter);
			return pdf;
		}
		finally {
			this.free.release();
		}
	}

	private void acquire() {
		try {
			if (!this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TypesettersBusyException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TypesettersBusyException();
		}
	}

	/** Will be a document. */
	@FunctionalInterface
	interface Manuscript {

		Document document() throws IOException;

	}

}
