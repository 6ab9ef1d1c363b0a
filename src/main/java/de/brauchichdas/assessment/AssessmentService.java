package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.StartKeys;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.web.PageLanguage;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and changes stored assessments. Every change is one transaction on a locked row,
 * so answers from two tabs follow one another and completion happens once.
 */
@Service
public class AssessmentService {

	static final int MOST_EARLIER_STATES = 50;

	private final Assessments assessments;

	private final EarlierStates earlierStates;

	private final StartKeys startKeys;

	private final Catalogues catalogues;

	private final LastAccessRecorder lastAccess;

	private final RetentionPeriod retention;

	private final CountedScoring scoring;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AssessmentService(Assessments assessments, EarlierStates earlierStates, StartKeys startKeys, Catalogues catalogues,
			LastAccessRecorder lastAccess, RetentionPeriod retention, CountedScoring scoring,
			TransactionTemplate transaction, Clock clock) {
		this.assessments = assessments;
		this.earlierStates = earlierStates;
		this.startKeys = startKeys;
		this.catalogues = catalogues;
		this.lastAccess = lastAccess;
		this.retention = retention;
		this.scoring = scoring;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns the catalogue that a new assessment gets. */
	public Catalogue newestCatalogue() {
		return this.catalogues.newest(PageLanguage.current());
	}

	/**
	 * Reads an assessment.
	 * @throws NoSuchAssessmentException if none belongs to the token, or it is malformed
	 * @throws MissingCatalogueException if its catalogue version is not loaded
	 */
	public LoadedAssessment load(String token) {
		return AccessToken.parse(token)
			.flatMap((parsed) -> this.assessments.findByTokenHash(parsed.hash()))
			.map(this::opened)
			.orElseThrow(NoSuchAssessmentException::new);
	}

	/**
	 * Reads an assessment by its reading link, which does not count as an access: it is
	 * for its owner to keep it.
	 * @throws NoSuchAssessmentException if the link was withdrawn or never was one
	 * @throws MissingCatalogueException if its catalogue version is not loaded
	 */
	public LoadedAssessment read(String readingToken) {
		return AccessToken.parse(readingToken)
			.flatMap((parsed) -> this.assessments.findByReadingLinkHash(parsed.hash()))
			.map(this::loaded)
			.orElseThrow(NoSuchAssessmentException::new);
	}

	/** Returns the states before all answers were replaced, oldest first. */
	public List<EarlierState> earlier(Assessment assessment) {
		return this.earlierStates.findByAssessmentIdOrderByReplacedAt(assessment.id());
	}

	public boolean exists(String token) {
		return AccessToken.parse(token)
			.flatMap((parsed) -> this.assessments.findByTokenHash(parsed.hash()))
			.isPresent();
	}

	/**
	 * What a first page led to.
	 *
	 * @param loaded the assessment of its start key; absent if that is deleted
	 * @param taken whether the assessment has the answer and the name that were sent
	 */
	public record Beginning(AccessToken token, @Nullable LoadedAssessment loaded, boolean taken) {

	}

	/**
	 * Starts an assessment with its first answer. A start key belongs to one assessment
	 * for ever: sent again, by a double click or from a page that was shown again, it
	 * starts no second one and changes nothing in the first.
	 * @param page the address of the first page
	 */
	public Beginning begin(AccessToken startKey, AccessToken page, Question question, List<String> chosen,
			Optional<String> name) {
		AccessToken token = AccessToken.startedWith(startKey);
		// An instance of an earlier release stores no start key.
		if (!this.startKeys.isUsed(startKey) && !exists(token.value())) {
			try {
				return new Beginning(token, this.transaction.execute((status) -> {
					this.startKeys.use(startKey, page, this.retention.today());
					Assessment started = Assessment.start(token, newestCatalogue(), this.clock.instant(),
							this.retention.today());
					started.name(name.orElse(null), this.clock.instant());
					LoadedAssessment answered = answer(opened(started), question.id(), chosen);
					this.assessments.saveAndFlush(started);
					return answered;
				}), true);
			}
			catch (DataIntegrityViolationException ex) {
				if (!this.startKeys.isUsed(startKey) && !exists(token.value())) {
					throw ex;
				}
				// Another click was faster.
			}
		}
		return this.assessments.findByTokenHash(token.hash())
			.map((assessment) -> begun(token, opened(assessment).withDraft(), question, chosen, name))
			.orElseGet(() -> new Beginning(token, null, false));
	}

	private static Beginning begun(AccessToken token, LoadedAssessment loaded, Question question, List<String> chosen,
			Optional<String> name) {
		List<String> stored = loaded.answers().ids().getOrDefault(question.id(), List.of());
		return new Beginning(token, loaded,
				Set.copyOf(stored).equals(Set.copyOf(chosen)) && loaded.assessment().businessName().equals(name));
	}

	/**
	 * Returns the day on which an assessment was begun from the first page with this
	 * address; empty if none was, or if the database cannot tell now.
	 */
	public Optional<LocalDate> begunFrom(AccessToken page) {
		try {
			return this.startKeys.usedOn(page);
		}
		catch (DataAccessException | TransactionException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Saves an answer and returns the assessment after it, with the draft if it is
	 * completed.
	 */
	public LoadedAssessment answer(String token, String question, List<String> chosen) {
		return inTransaction(token, (loaded) -> answer(loaded.withDraft(), question, chosen));
	}

	/**
	 * Drops changed answers that are not completed.
	 * @param mark of the draft that the owner has seen; any if absent
	 * @return whether no draft is left; another than the one seen stays
	 */
	public boolean discardDraft(String token, Optional<String> mark) {
		return inTransaction(token, (loaded) -> {
			Assessment assessment = loaded.assessment();
			if (mark.isEmpty() || assessment.draftMark().equals(mark)) {
				assessment.discardDraft(this.clock.instant());
			}
			return assessment.draftMark().isEmpty();
		});
	}

	/** Saves the name of the business; an empty one removes it. */
	public void name(String token, Optional<String> name) {
		change(token, (assessment) -> assessment.name(name.orElse(null), this.clock.instant()));
	}

	/**
	 * Makes the reading link of a completed assessment, which keeps the one it has, so
	 * that a double click makes one.
	 */
	public void makeReadingLink(String token) {
		change(token, (assessment) -> assessment.allowReading(new AccessToken(token)));
	}

	/** Forgets the reading link for good. */
	public void withdrawReadingLink(String token) {
		change(token, Assessment::endReading);
	}

	/**
	 * Evaluates and stores the result once; later calls change nothing. The answers of a
	 * draft become those of the assessment, and what it was before an earlier state.
	 * @return the assessment; if a question is unanswered, without a result or with its
	 * draft
	 */
	public LoadedAssessment complete(String token) {
		return inTransaction(token, (loaded) -> complete(loaded.withDraft()));
	}

	/**
	 * Replaces all answers, for example by those that were tried. The old answers become
	 * an earlier state, and the new result is stored at once. A draft stays as it is,
	 * unless it is the same.
	 * @param proposal made from the assessment as it is now
	 * @param accepted the answers of the proposal, complete; nothing changes if absent
	 * @return the proposal
	 */
	public <P> P replace(String token, Function<LoadedAssessment, P> proposal,
			Function<P, Optional<Answers>> accepted) {
		return inTransaction(token, (loaded) -> {
			P proposed = proposal.apply(loaded);
			accepted.apply(proposed).ifPresent((answers) -> replace(loaded, answers));
			return proposed;
		});
	}

	private void replace(LoadedAssessment loaded, Answers answers) {
		Assessment assessment = loaded.assessment();
		if (loaded.answers().equals(answers) && assessment.result().isPresent()) {
			return;
		}
		Catalogue catalogue = loaded.catalogue();
		Journey journey = Journey.of(answers);
		Instant now = this.clock.instant();
		assessment.draft(catalogue)
			.filter((draft) -> Journey.of(draft).countsAlike(journey))
			.ifPresent((same) -> assessment.discardDraft(now));
		assessment.replace(answers, evaluate(catalogue, journey), catalogue, now, this.retention.today())
			.ifPresent(this::keep);
	}

	/** Of each assessment so many are kept, more than anybody reads. */
	private void keep(EarlierState state) {
		this.earlierStates.save(state);
		List<UUID> newestFirst = this.earlierStates.findIdsByAssessmentId(state.assessmentId());
		if (newestFirst.size() > MOST_EARLIER_STATES) {
			this.earlierStates.deleteByIdIn(newestFirst.subList(MOST_EARLIER_STATES, newestFirst.size()));
		}
	}

	private LoadedAssessment complete(LoadedAssessment loaded) {
		if (loaded.journey().complete()) {
			loaded.assessment()
				.complete(() -> evaluate(loaded.catalogue(), loaded.journey()), loaded.catalogue(),
						this.clock.instant(), this.retention.today())
				.ifPresent(this::keep);
		}
		return loaded;
	}

	private Evaluation evaluate(Catalogue catalogue, Journey journey) {
		return this.scoring.evaluate(CountedScoring.Occasion.COMPLETION, catalogue, journey);
	}

	private LoadedAssessment answer(LoadedAssessment loaded, String id, List<String> chosen) {
		Question question = loaded.catalogue().question(id).orElseThrow(NoSuchAssessmentException::new);
		return loaded.answer(loaded.answers().with(question, question.maskOf(chosen)), this.clock.instant());
	}

	private void change(String token, Consumer<Assessment> deed) {
		inTransaction(token, (loaded) -> {
			deed.accept(loaded.assessment());
			return loaded;
		});
	}

	/**
	 * Records the access in the same transaction, so that an expiry that waits for the
	 * row finds both or neither.
	 */
	private <T> T inTransaction(String token, Function<LoadedAssessment, T> deed) {
		AccessToken parsed = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		return this.transaction.execute((status) -> {
			Assessment assessment = this.assessments.lockByTokenHash(parsed.hash())
				.orElseThrow(NoSuchAssessmentException::new);
			T outcome = deed.apply(opened(assessment));
			this.assessments.saveAndFlush(assessment);
			return outcome;
		});
	}

	/** Opens an assessment by its link: records the access. */
	private LoadedAssessment opened(Assessment assessment) {
		this.lastAccess.note(assessment);
		return loaded(assessment);
	}

	/** Sets the language of the page to that of the catalogue. */
	private LoadedAssessment loaded(Assessment assessment) {
		String version = assessment.catalogueVersion();
		Catalogue catalogue = this.catalogues.version(version)
			.orElseThrow(() -> new MissingCatalogueException(version));
		PageLanguage.ofCheck(catalogue.language());
		return LoadedAssessment.of(assessment, catalogue);
	}

}
