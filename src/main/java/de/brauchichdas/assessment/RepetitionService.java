package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import de.brauchichdas.assessment.ChainEntry.ReplacedResult;
import de.brauchichdas.assessment.LoadedAssessment.Linked;
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

	private final EarlierStates earlierStates;

	private final Catalogues catalogues;

	private final LastAccessRecorder lastAccess;

	private final RetentionPeriod retention;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RepetitionService(Assessments assessments, EarlierStates earlierStates, Catalogues catalogues,
			LastAccessRecorder lastAccess, RetentionPeriod retention, TransactionTemplate transaction, Clock clock) {
		this.assessments = assessments;
		this.earlierStates = earlierStates;
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
	 * @return the repetition; the same assessment if it is not completed
	 */
	public Linked repeat(String token) {
		AccessToken own = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		return this.transaction.execute((status) -> {
			Assessment previous = this.assessments.lockByTokenHash(own.hash())
				.orElseThrow(NoSuchAssessmentException::new);
			this.lastAccess.note(previous);
			return previous.result().isEmpty() ? linked(own, previous)
					: untouched(previous, own).orElseGet(() -> start(previous, own));
		});
	}

	private Optional<Linked> untouched(Assessment previous, AccessToken own) {
		return previous.chain().flatMap((chain) -> {
			AccessToken key = chain.key(own);
			return this.assessments.findByPreviousId(previous.id())
				.stream()
				.filter(this::untouched)
				.flatMap((
						repetition) -> repetition.chain().map((place) -> linked(place.token(key), repetition)).stream())
				.findFirst();
		});
	}

	private boolean untouched(Assessment repetition) {
		return repetition.answerIds().isEmpty()
				&& repetition.catalogueVersion().equals(this.catalogues.newest(PageLanguage.current()).version());
	}

	private Linked start(Assessment previous, AccessToken own) {
		AccessToken token = AccessToken.random();
		Assessment repetition = previous.repeat(own, token, this.catalogues.newest(PageLanguage.current()),
				this.clock.instant(), this.retention.today());
		this.assessments.saveAndFlush(repetition);
		return linked(token, repetition);
	}

	private Linked linked(AccessToken token, Assessment assessment) {
		return new Linked(token,
				loaded(assessment).orElseThrow(() -> new MissingCatalogueException(assessment.catalogueVersion())));
	}

	/**
	 * The assessment that this one repeats; absent if it repeats none, or that is
	 * deleted.
	 */
	public Optional<PreviousAssessment> previous(Assessment assessment) {
		return assessment.previousId()
			.flatMap(this.assessments::findById)
			.map((previous) -> new PreviousAssessment(previous, loaded(previous).orElse(null)));
	}

	private Optional<LoadedAssessment> loaded(Assessment assessment) {
		return this.catalogues.version(assessment.catalogueVersion())
			.map((catalogue) -> LoadedAssessment.of(assessment, catalogue));
	}

	/** All assessments of the chain, newest first; only this one if it is in no chain. */
	public List<ChainEntry> chain(String token) {
		AccessToken own = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		Assessment assessment = byToken(own);
		this.lastAccess.note(assessment);
		return assessment.chain()
			.map((chain) -> entries(chain, own))
			.orElseGet(() -> List.of(entry(assessment, own, own)));
	}

	private Assessment byToken(AccessToken own) {
		return this.assessments.findByTokenHash(own.hash()).orElseThrow(NoSuchAssessmentException::new);
	}

	private List<ChainEntry> entries(ChainLink chain, AccessToken own) {
		AccessToken key = chain.key(own);
		return this.assessments.findByChainIdOrderByCreatedAtDesc(chain.id())
			.stream()
			.flatMap((
					assessment) -> assessment.chain().map((place) -> entry(assessment, place.token(key), own)).stream())
			.toList();
	}

	private ChainEntry entry(Assessment assessment, AccessToken token, AccessToken own) {
		return ChainEntry.of(assessment, catalogue(assessment.catalogueVersion()), token, token.equals(own),
				this.clock.getZone());
	}

	/**
	 * The results that changed answers have replaced, newest first, by the id of their
	 * assessment.
	 */
	public Map<UUID, List<ReplacedResult>> replaced(List<ChainEntry> chain) {
		Map<UUID, ChainEntry> entries = new HashMap<>();
		chain.forEach((entry) -> entries.put(entry.id(), entry));
		return this.earlierStates.findByAssessmentIdInOrderByReplacedAtDesc(entries.keySet())
			.stream()
			.collect(Collectors.groupingBy(EarlierState::assessmentId,
					Collectors.flatMapping((state) -> replaced(state, entries).stream(), Collectors.toList())));
	}

	private Optional<ReplacedResult> replaced(EarlierState state, Map<UUID, ChainEntry> entries) {
		return Optional.ofNullable(entries.get(state.assessmentId()))
			.flatMap((entry) -> state.result()
				.map((result) -> ReplacedResult.of(state, result, catalogue(entry.version()), this.clock.getZone())));
	}

	private Catalogue catalogue(String version) {
		return this.catalogues.version(version).orElseGet(this.catalogues::newest);
	}

	/**
	 * The day on which the check of this link is deleted, if nobody opens it until then.
	 */
	public LocalDate deletionDay(String token) {
		return this.retention
			.deletionDay(byToken(AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new)));
	}

}
