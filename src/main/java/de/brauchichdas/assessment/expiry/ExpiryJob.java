package de.brauchichdas.assessment.expiry;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import net.javacrumbs.shedlock.core.LockExtender;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day, in one of all instances, deletes what has expired. Every instance asks
 * again and again, so it does not matter when one of them runs; the lock lets the first
 * through, and after its success nobody else until nearly a day later. After a failure
 * the next to ask tries again.
 */
@Component
class ExpiryJob {

	/** How long an instance that disappears while it deletes keeps the others waiting. */
	static final String ONE_ATTEMPT = "PT25M";

	private static final Duration ONCE_A_DAY = Duration.ofHours(22);

	private static final Logger LOG = LoggerFactory.getLogger(ExpiryJob.class);

	private final AssessmentExpiry expiry;

	ExpiryJob(AssessmentExpiry expiry) {
		this.expiry = expiry;
	}

	/**
	 * @return how many assessments are gone; absent if an instance has done it already
	 */
	@Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
	@SchedulerLock(name = "expiry", lockAtMostFor = ONE_ATTEMPT)
	Optional<Integer> run() {
		int gone = this.expiry.deleteExpired();
		LockExtender.extendActiveLock(ONCE_A_DAY, ONCE_A_DAY);
		LOG.info("Deleted {} assessments that nobody had opened for as long as they are kept", gone);
		return Optional.of(gone);
	}

}
