package de.brauchichdas.assessment.expiry;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
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

	static final String ONCE_A_DAY = "PT22H";

	private static final Logger LOG = LoggerFactory.getLogger(ExpiryJob.class);

	private final AssessmentExpiry expiry;

	ExpiryJob(AssessmentExpiry expiry) {
		this.expiry = expiry;
	}

	/**
	 * @return how many assessments are gone; absent if an instance has done it already
	 */
	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	@SchedulerLock(name = "expiry", lockAtMostFor = ONCE_A_DAY, lockAtLeastFor = ONCE_A_DAY)
	Optional<Integer> run() {
		int gone = this.expiry.deleteExpired();
		LOG.info("Deleted {} assessments that nobody had opened for as long as they are kept", gone);
		return Optional.of(gone);
	}

}
