package de.brauchichdas.assessment;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that a link was opened: its day, so it costs one write a day. Only the row of
 * that link is written; what it means for its chain is the matter of {@link Expiry}.
 */
@Component
class LastAccess {

	private final Assessments assessments;

	private final Retention retention;

	private final TransactionTemplate transaction;

	LastAccess(Assessments assessments, Retention retention, TransactionTemplate transaction) {
		this.assessments = assessments;
		this.retention = retention;
		this.transaction = transaction;
	}

	/** To be called with what was just read by its link. */
	void note(Assessment assessment) {
		LocalDate today = this.retention.today();
		if (assessment.accessedOn().isBefore(today)) {
			this.transaction.executeWithoutResult((status) -> this.assessments.noteAccess(assessment.id(), today));
			assessment.accessed(today);
		}
	}

}
