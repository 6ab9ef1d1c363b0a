package de.brauchichdas.assessment;

import java.util.UUID;

import de.brauchichdas.assessment.link.AccessToken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes assessments with everything that belongs to them, at once and for good. */
@Service
public class DeletionService {

	private final Assessments assessments;

	private final TransactionTemplate transaction;

	DeletionService(Assessments assessments, TransactionTemplate transaction) {
		this.assessments = assessments;
		this.transaction = transaction;
	}

	/**
	 * Deletes one assessment or its whole chain. Two deletions take their locks in the
	 * same order, so they follow one another.
	 * @return how many are gone
	 * @throws NoSuchAssessmentException if none belongs to the token any more
	 */
	public int delete(String token, DeletionScope scope) {
		String hash = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new).hash();
		return this.transaction.execute((status) -> {
			this.assessments.findChainIdByTokenHash(hash).ifPresent(this.assessments::lockByChainId);
			Assessment own = this.assessments.lockByTokenHash(hash).orElseThrow(NoSuchAssessmentException::new);
			return (scope == DeletionScope.ALL)
					? own.chain().map((chain) -> deleteChain(chain.id())).orElseGet(() -> deleteOne(own))
					: deleteOne(own);
		});
	}

	private int deleteOne(Assessment assessment) {
		return this.assessments.deleteById(assessment.id());
	}

	/**
	 * Until nothing is left: another click may have started a repetition that became
	 * visible only when its lock was free.
	 */
	private int deleteChain(UUID chainId) {
		int all = 0;
		int gone;
		do {
			gone = this.assessments.deleteByChainId(chainId);
			all += gone;
		}
		while (gone > 0);
		return all;
	}

}
