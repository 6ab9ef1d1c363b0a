package de.brauchichdas.assessment;

import java.time.LocalDate;

import de.brauchichdas.assessment.expiry.AssessmentExpiry;
import de.brauchichdas.database.CommitState;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that a link was opened: its day, so it costs one write a day. Only the row of
 * that link is written; what it means for its chain is the matter of
 * {@link AssessmentExpiry}.
 */
@Component
public class LastAccessRecorder {

	private final Assessments assessments;

	private final RetentionPeriod retention;

	private final TransactionTemplate transaction;

	LastAccessRecorder(Assessments assessments, RetentionPeriod retention, PlatformTransactionManager transactions) {
		this.assessments = assessments;
		this.retention = retention;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(CommitState.SIDE_TRANSACTION);
	}

	/**
	 * To be called with what was just read by its link.
	 * @throws NoSuchAssessmentException if it was deleted since then, as expired
	 */
	public void note(Assessment assessment) {
		LocalDate today = this.retention.today();
		if (assessment.accessedOn().isBefore(today)) {
			int noted = this.transaction.execute((status) -> this.assessments.noteAccess(assessment.id(), today));
			if (noted == 0) {
				throw new NoSuchAssessmentException();
			}
			assessment.accessed(today);
		}
	}

}
