package de.brauchichdas.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import de.brauchichdas.assessment.LoadedAssessment.Linked;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.web.PageLanguage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that happens to a stored assessment, each deed one transaction on a locked
 * row: answers from two tabs follow one another, completion happens once.
 */
@Service
public class AssessmentService {

	private final Assessments assessments;

	private final EarlierStates earlierStates;

	private final Catalogues catalogues;

	private final LastAccessRecorder lastAccess;

	private final RetentionPeriod retention;

	private final CountedScoring scoring;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AssessmentService(Assessments assessments, EarlierStates earlierStates, Catalogues catalogues,
			LastAccessRecorder lastAccess, RetentionPeriod retention, CountedScoring scoring,
			TransactionTemplate transaction, Clock clock) {
		this.assessments = assessments;
		this.earlierStates = earlierStates;
		this.catalogues = catalogues;
		this.lastAccess = lastAccess;
		this.retention = retention;
		this.scoring = scoring;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The catalogue that a new assessment gets. */
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

	/** What the assessment was before all its answers were replaced, oldest first. */
	public List<EarlierState> earlier(Assessment assessment) {
		return this.earlierStates.findByAssessmentIdOrderByReplacedAt(assessment.id());
	}

	public boolean exists(String token) {
		return AccessToken.parse(token)
			.flatMap((parsed) -> this.assessments.findByTokenHash(parsed.hash()))
			.isPresent();
	}

	/**
	 * Saves the first answer. The same start key leads to the same assessment, so a
	 * double click, or going back to the first page, starts no second one.
	 */
	public Linked start(AccessToken startKey, Question question, List<String> chosen, Optional<String> name) {
		AccessToken token = AccessToken.startedWith(startKey);
		UnaryOperator<LoadedAssessment> firstAnswer = (loaded) -> {
			loaded.assessment().name(name.orElse(null), this.clock.instant());
			return answer(loaded, question.id(), chosen);
		};
		if (!exists(token.value())) {
			try {
				return new Linked(token, this.transaction.execute((status) -> {
					Assessment started = Assessment.start(token, newestCatalogue(), this.clock.instant(),
							this.retention.today());
					LoadedAssessment answered = firstAnswer.apply(opened(started));
					this.assessments.saveAndFlush(started);
					return answered;
				}));
			}
			catch (DataIntegrityViolationException ex) {
				if (!exists(token.value())) {
					throw ex;
				}
				// Another click was faster: its assessment gets the answer.
			}
		}
		return new Linked(token, change(token.value(), firstAnswer));
	}

	/** Saves an answer and returns the assessment after it. */
	public LoadedAssessment answer(String token, String question, List<String> chosen) {
		return change(token, (loaded) -> answer(loaded, question, chosen));
	}

	/** Saves the name of the business; an empty one removes it. */
	public void name(String token, Optional<String> name) {
		change(token, (loaded) -> {
			loaded.assessment().name(name.orElse(null), this.clock.instant());
			return loaded;
		});
	}

	/**
	 * Evaluates and stores the result. Done once; again it changes nothing.
	 * @return the assessment; without a result if a question is still open
	 */
	public LoadedAssessment complete(String token) {
		return change(token, this::complete);
	}

	/**
	 * Replaces all answers, for example by those that were tried. What was before is kept
	 * as an earlier state; if nothing is open, the new result is stored at once.
	 * @param proposal made from the assessment as it is now
	 * @param accepted the answers of the proposal; nothing changes if absent
	 * @return the proposal
	 */
	public <P> P replace(String token, Function<LoadedAssessment, P> proposal,
			Function<P, Optional<Answers>> accepted) {
		return inTransaction(token, (loaded) -> {
			P proposed = proposal.apply(loaded);
			accepted.apply(proposed).ifPresent((answers) -> complete(replace(loaded, answers)));
			return proposed;
		});
	}

	private LoadedAssessment replace(LoadedAssessment loaded, Answers answers) {
		if (loaded.answers().equals(answers)) {
			return loaded;
		}
		this.earlierStates.save(loaded.assessment().keep(this.clock.instant()));
		return loaded.answer(answers, this.clock.instant());
	}

	private LoadedAssessment complete(LoadedAssessment loaded) {
		if (loaded.journey().complete() && loaded.assessment().result().isEmpty()) {
			Evaluation evaluation = this.scoring.evaluate(CountedScoring.Occasion.COMPLETION, loaded.catalogue(),
					loaded.journey());
			loaded.assessment().complete(evaluation, loaded.catalogue(), this.clock.instant());
		}
		return loaded;
	}

	private LoadedAssessment answer(LoadedAssessment loaded, String id, List<String> chosen) {
		Question question = loaded.catalogue().question(id).orElseThrow(NoSuchAssessmentException::new);
		return loaded.answer(loaded.answers().with(question, question.maskOf(chosen)), this.clock.instant());
	}

	private LoadedAssessment change(String token, UnaryOperator<LoadedAssessment> deed) {
		return inTransaction(token, deed);
	}

	/**
	 * The access is noted in the same transaction: an expiry that waits for the row finds
	 * both or neither.
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

	/**
	 * What following the link of an assessment means: the access is noted, and from here
	 * on the page speaks the language of its catalogue.
	 */
	private LoadedAssessment opened(Assessment assessment) {
		this.lastAccess.note(assessment);
		String version = assessment.catalogueVersion();
		Catalogue catalogue = this.catalogues.version(version)
			.orElseThrow(() -> new MissingCatalogueException(version));
		PageLanguage.ofCheck(catalogue.language());
		return LoadedAssessment.of(assessment, catalogue);
	}

}
