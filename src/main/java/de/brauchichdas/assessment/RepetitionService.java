package de.brauchichdas.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.ChainLink;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Repeats an assessment later and finds all of one chain from any of its links. */
@Service
public class RepetitionService {

	private final Assessments assessments;

	private final Catalogues catalogues;

	private final LastAccessRecorder lastAccess;

	private final RetentionPeriod retention;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RepetitionService(Assessments assessments, Catalogues catalogues, LastAccessRecorder lastAccess,
			RetentionPeriod retention, TransactionTemplate transaction, Clock clock) {
		this.assessments = assessments;
		this.catalogues = catalogues;
		this.lastAccess = lastAccess;
		this.retention = retention;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Starts a new assessment, with the newest catalogue, that repeats a completed one. A
	 * repetition without any answer yet is used again, so a double click, or going back
	 * and clicking once more, starts no second one.
	 * @return the token of the repetition; the same token if the assessment is not
	 * completed
	 */
	public AccessToken repeat(String token) {
		AccessToken own = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		return this.transaction.execute((status) -> {
			Assessment former = this.assessments.lockByTokenHash(own.hash())
				.orElseThrow(NoSuchAssessmentException::new);
			this.lastAccess.note(former);
			return former.result().isEmpty() ? own : untouched(former, own).orElseGet(() -> start(former, own));
		});
	}

	private Optional<AccessToken> untouched(Assessment former, AccessToken own) {
		return former.chain()
			.flatMap((chain) -> this.assessments.findByPreviousId(former.id())
				.stream()
				.filter(this::untouched)
				.flatMap((repetition) -> repetition.chain().stream())
				.map((place) -> place.token(chain.key(own)))
				.findFirst());
	}

	private boolean untouched(Assessment repetition) {
		return repetition.answerIds().isEmpty()
				&& repetition.catalogueVersion().equals(this.catalogues.newest(PageLanguage.current()).version());
	}

	private AccessToken start(Assessment former, AccessToken own) {
		AccessToken token = AccessToken.random();
		this.assessments.saveAndFlush(former.repeat(own, token, this.catalogues.newest(PageLanguage.current()),
				this.clock.instant(), this.retention.today()));
		return token;
	}

	/**
	 * The assessment that this one repeats; absent if it repeats none, or that is
	 * deleted.
	 */
	public Optional<PreviousAssessment> former(Assessment assessment) {
		return assessment.previousId().flatMap(this.assessments::findById).map((former) -> {
			LoadedAssessment open = this.catalogues.version(former.catalogueVersion())
				.map((catalogue) -> LoadedAssessment.of(former, catalogue))
				.orElse(null);
			return new PreviousAssessment(former, open);
		});
	}

	/** All assessments of the chain, newest first; only this one if it is in no chain. */
	public List<ChainEntry> chain(String token) {
		AccessToken own = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		Assessment assessment = this.assessments.findByTokenHash(own.hash())
			.orElseThrow(NoSuchAssessmentException::new);
		this.lastAccess.note(assessment);
		return assessment.chain()
			.map((chain) -> members(chain, own))
			.orElseGet(() -> List.of(member(assessment, own, own)));
	}

	private List<ChainEntry> members(ChainLink chain, AccessToken own) {
		AccessToken key = chain.key(own);
		return this.assessments.findByChainIdOrderByCreatedAtDesc(chain.id())
			.stream()
			.flatMap((assessment) -> assessment.chain()
				.map((place) -> member(assessment, place.token(key), own))
				.stream())
			.toList();
	}

	private ChainEntry member(Assessment assessment, AccessToken token, AccessToken own) {
		Catalogue catalogue = this.catalogues.version(assessment.catalogueVersion()).orElseGet(this.catalogues::newest);
		return ChainEntry.of(assessment, catalogue, token, token.equals(own), this.clock.getZone());
	}

}
