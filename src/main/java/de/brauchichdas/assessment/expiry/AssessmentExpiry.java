package de.brauchichdas.assessment.expiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.Assessments;
import de.brauchichdas.assessment.RetentionPeriod;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what nobody has opened for as long as assessments are kept. A chain is as young
 * as the link of it that was opened last, because every link opens all of it. Each step
 * is a short transaction of its own, and doing it again does nothing.
 */
@Service
public class AssessmentExpiry {

	private static final int BATCH = 200;

	private final Assessments assessments;

	private final RetentionPeriod retention;

	private final TransactionTemplate transaction;

	AssessmentExpiry(Assessments assessments, RetentionPeriod retention, TransactionTemplate transaction) {
		this.assessments = assessments;
		this.retention = retention;
		this.transaction = transaction;
	}

	/**
	 * Deletes all that is due today.
	 * @return how many assessments are gone
	 */
	int deleteExpired() {
		LocalDate last = this.retention.lastExpired();
		return deleteSingle(last) + deleteChains(last);
	}

	private int deleteSingle(LocalDate last) {
		int gone = 0;
		List<UUID> ids = this.assessments.findSingleAccessedUntil(last, Limit.of(BATCH));
		while (!ids.isEmpty()) {
			gone += deleteSingle(ids, last);
			ids = this.assessments.findSingleAccessedUntil(last, Limit.of(BATCH));
		}
		return gone;
	}

	private int deleteSingle(List<UUID> ids, LocalDate last) {
		return this.transaction.execute((status) -> this.assessments.deleteSingleAccessedUntil(last, ids));
	}

	private int deleteChains(LocalDate last) {
		int gone = 0;
		List<UUID> chains = this.assessments.findChainsAccessedUntil(last, Limit.of(BATCH));
		while (!chains.isEmpty()) {
			gone += chains.stream().mapToInt((chain) -> settle(chain, last)).sum();
			chains = this.assessments.findChainsAccessedUntil(last, Limit.of(BATCH));
		}
		return gone;
	}

	/**
	 * Deletes a chain, or lets all of it have the last access of any, so that tomorrow
	 * nobody looks at it again. Under the lock of all its rows: who opens one meanwhile
	 * comes before or after.
	 */
	private int settle(UUID chain, LocalDate last) {
		return this.transaction.execute((status) -> {
			LocalDate latest = this.assessments.lockByChainId(chain)
				.stream()
				.map(Assessment::accessedOn)
				.max(LocalDate::compareTo)
				.orElse(last);
			if (latest.isAfter(last)) {
				this.assessments.noteAccessOfChain(chain, latest);
				return 0;
			}
			return this.assessments.deleteByChainId(chain);
		});
	}

}
