package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import de.brauchichdas.assessment.expiry.AssessmentExpiry;
import de.brauchichdas.database.CommitState;
import de.brauchichdas.database.DatabaseOutage;
import de.brauchichdas.web.AutomaticRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that a link was opened: its day, so it costs one write a day. Only the row of
 * that link is written; what it means for its chain is the matter of
 * {@link AssessmentExpiry}. Requests that only a program makes are not noted. A page can
 * be read while the database cannot write.
 */
@Component
public class LastAccessRecorder {

	private static final Logger LOG = LoggerFactory.getLogger(LastAccessRecorder.class);

	/** How long nothing is tried after a failure, which costs the reader time. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	/** Seconds that a reader waits for a row that somebody else writes. */
	private static final int PATIENCE = 1;

	private final Assessments assessments;

	private final RetentionPeriod retention;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private volatile Instant pausedUntil = Instant.MIN;

	LastAccessRecorder(Assessments assessments, RetentionPeriod retention, Clock clock,
			PlatformTransactionManager transactions) {
		this.assessments = assessments;
		this.retention = retention;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(CommitState.SIDE_TRANSACTION);
		this.transaction.setTimeout(PATIENCE);
	}

	/**
	 * To be called with what was just read by its link. In a transaction that writes, the
	 * access is part of it; otherwise a failure is only logged.
	 * @throws NoSuchAssessmentException if it was deleted since then, as expired
	 */
	public void note(Assessment assessment) {
		LocalDate today = this.retention.today();
		if (!assessment.accessedOn().isBefore(today) || AutomaticRequest.isCurrent()) {
			return;
		}
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			note(assessment, today);
		}
		else if (this.clock.instant().isAfter(this.pausedUntil)) {
			try {
				note(assessment, today);
			}
			catch (DataAccessException | TransactionException ex) {
				if (!isAboutThisRow(ex)) {
					this.pausedUntil = this.clock.instant().plus(PAUSE);
				}
				LOG.warn("That a link was opened could not be noted: {}", DatabaseOutage.description(ex));
			}
		}
	}

	/** Somebody else writes this row; that says nothing about others. */
	private static boolean isAboutThisRow(RuntimeException ex) {
		return ex instanceof PessimisticLockingFailureException || ex instanceof QueryTimeoutException
				|| ex instanceof TransactionTimedOutException;
	}

	private void note(Assessment assessment, LocalDate today) {
		int noted = this.transaction.execute((status) -> this.assessments.noteAccess(assessment.id(), today));
		if (noted == 0) {
			throw new NoSuchAssessmentException();
		}
		assessment.accessed(today);
	}

}
