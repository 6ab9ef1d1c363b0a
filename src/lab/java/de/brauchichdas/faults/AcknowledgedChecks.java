package de.brauchichdas.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import de.brauchichdas.ApplicationProcess;

/** What all owners have seen. */
final class AcknowledgedChecks {

	final List<AcknowledgedCheck> checks = new CopyOnWriteArrayList<>();

	/** Answers that no fault excuses. */
	final List<String> violations = new CopyOnWriteArrayList<>();

	final AtomicInteger acknowledged = new AtomicInteger();

	final AtomicInteger unavailable = new AtomicInteger();

	final AtomicInteger broken = new AtomicInteger();

	final AtomicLong longestFault = new AtomicLong();

	private final AtomicLong lastAcknowledged = new AtomicLong();

	void acknowledge() {
		this.acknowledged.incrementAndGet();
		this.lastAcknowledged.set(System.nanoTime());
	}

	/** Time from then on until something is acknowledged that was not before. */
	Duration untilNext(long from) {
		while (this.lastAcknowledged.get() < from) {
			if (System.nanoTime() - from > Duration.ofSeconds(60).toNanos()) {
				throw new AssertionError("Nothing acknowledged for a minute");
			}
			ApplicationProcess.pause(5);
		}
		return Duration.ofNanos(this.lastAcknowledged.get() - from);
	}

}
