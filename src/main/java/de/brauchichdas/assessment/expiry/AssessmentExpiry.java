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
 * as the link of it that was opened last, and is reviewed when the last of it is, because
 * every link opens all of it. Each step is a short transaction of its own, and doing it
 * again does nothing.
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
		LocalDate lastReview = this.retention.lastExpiredReview();
		return deleteSingle(last, lastReview) + deleteChains(last, lastReview);
	}

	private int deleteSingle(LocalDate last, LocalDate lastReview) {
		int gone = 0;
		List<UUID> ids = this.assessments.findSingleExpired(last, lastReview, Limit.of(BATCH));
		while (!ids.isEmpty()) {
			List<UUID> batch = ids;
			gone += this.transaction.execute((status) -> this.assessments.deleteSingleExpired(last, lastReview, batch));
			ids = this.assessments.findSingleExpired(last, lastReview, Limit.of(BATCH));
		}
		return gone;
	}

	private int deleteChains(LocalDate last, LocalDate lastReview) {
		int gone = 0;
		List<UUID> chains = this.assessments.findChainsPerhapsExpired(last, lastReview, Limit.of(BATCH));
		while (!chains.isEmpty()) {
			gone += chains.stream().mapToInt((chain) -> settle(chain, last, lastReview)).sum();
			chains = this.assessments.findChainsPerhapsExpired(last, lastReview, Limit.of(BATCH));
		}
		return gone;
	}

	/**
	 * Deletes a chain, or lets all of it have the last access of any, so that tomorrow
	 * nobody looks at it again. Under the lock of all its rows: who opens or completes
	 * one meanwhile comes before or after.
	 */
	private int settle(UUID chain, LocalDate last, LocalDate lastReview) {
		return this.transaction.execute((status) -> {
			List<Assessment> members = this.assessments.lockByChainId(chain);
			LocalDate latest = members.stream().map(Assessment::accessedOn).max(LocalDate::compareTo).orElse(last);
			if (latest.isAfter(last)) {
				this.assessments.noteAccessOfChain(chain, latest);
				return 0;
			}
			boolean reviewed = members.stream()
				.flatMap((member) -> member.reviewOn().stream())
				.noneMatch(lastReview::isBefore);
			return reviewed ? this.assessments.deleteByChainId(chain) : 0;
		});
	}

}
