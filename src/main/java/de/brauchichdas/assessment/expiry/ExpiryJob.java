package de.brauchichdas.assessment.expiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day, in one of all instances, deletes what has expired. Every instance asks each
 * hour, so it does not matter when one of them runs; the lock lets the first through and
 * nobody else until nearly a day later.
 */
@Component
class ExpiryJob {

	static final String LOCK = "expiry";

	private static final Duration ONCE_A_DAY = Duration.ofHours(22);

	private static final Logger LOG = LoggerFactory.getLogger(ExpiryJob.class);

	private final AssessmentExpiry expiry;

	private final LockProvider locks;

	ExpiryJob(AssessmentExpiry expiry, LockProvider locks) {
		this.expiry = expiry;
		this.locks = locks;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void tryToRun() {
		run();
	}

	/**
	 * @return how many assessments are gone; absent if an instance has done it already
	 */
	Optional<Integer> run() {
		return this.locks.lock(new LockConfiguration(Instant.now(), LOCK, ONCE_A_DAY, ONCE_A_DAY)).map(this::run);
	}

	private int run(SimpleLock lock) {
		try {
			int gone = this.expiry.deleteExpired();
			LOG.info("Deleted {} assessments that nobody had opened for as long as they are kept", gone);
			return gone;
		}
		finally {
			lock.unlock();
		}
	}

}
