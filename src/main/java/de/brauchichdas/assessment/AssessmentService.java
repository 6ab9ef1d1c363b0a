package de.brauchichdas.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
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

	private final CountedScoring evaluations;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AssessmentService(Assessments assessments, EarlierStates earlierStates, Catalogues catalogues,
			LastAccessRecorder lastAccess, RetentionPeriod retention, CountedScoring evaluations,
			TransactionTemplate transaction, Clock clock) {
		this.assessments = assessments;
		this.earlierStates = earlierStates;
		this.catalogues = catalogues;
		this.lastAccess = lastAccess;
		this.retention = retention;
		this.evaluations = evaluations;
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
	public LoadedAssessment open(String token) {
		return AccessToken.parse(token)
			.flatMap((parsed) -> this.assessments.findByTokenHash(parsed.hash()))
			.map(this::opened)
			.orElseThrow(NoSuchAssessmentException::new);
	}

	/** What the assessment was before all its answers were replaced, oldest first. */
	public List<EarlierState> earlier(String token) {
		return this.earlierStates.findByAssessmentIdOrderByReplacedAt(open(token).assessment().id());
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
	public AccessToken start(AccessToken startKey, Question question, List<String> chosen, Optional<String> name) {
		AccessToken token = AccessToken.startedWith(startKey);
		Consumer<LoadedAssessment> deed = (open) -> {
			answer(open, question.id(), chosen);
			open.assessment().name(name.orElse(null), this.clock.instant());
		};
		if (!exists(token.value())) {
			try {
				this.transaction.executeWithoutResult((status) -> {
					Assessment started = Assessment.start(token, newestCatalogue(), this.clock.instant(),
							this.retention.today());
					deed.accept(open(started));
					this.assessments.saveAndFlush(started);
				});
				return token;
			}
			catch (DataIntegrityViolationException ex) {
				if (!exists(token.value())) {
					throw ex;
				}
				// Another click was faster: its assessment gets the answer.
			}
		}
		change(token.value(), deed);
		return token;
	}

	/** Saves an answer and returns the assessment after it. */
	public LoadedAssessment answer(String token, String question, List<String> chosen) {
		return change(token, (open) -> answer(open, question, chosen));
	}

	/** Saves the name of the business; an empty one removes it. */
	public LoadedAssessment name(String token, Optional<String> name) {
		return change(token, (open) -> open.assessment().name(name.orElse(null), this.clock.instant()));
	}

	/**
	 * Evaluates and stores the result. Done once; again it changes nothing.
	 * @return the assessment; without a result if a question is still open
	 */
	public LoadedAssessment complete(String token) {
		return change(token, (open) -> {
			if (open.journey().complete()) {
				complete(open, open.answers());
			}
		});
	}

	/**
	 * Replaces all answers, for example by those of a trial. What was before is kept as
	 * an earlier state; if nothing is open, the new result is stored at once.
	 * @param replacement from the assessment as it is now to answers of its catalogue;
	 * nothing changes if absent
	 */
	public LoadedAssessment replace(String token, Function<LoadedAssessment, Optional<Answers>> replacement) {
		return change(token, (open) -> replacement.apply(open).ifPresent((answers) -> replace(open, answers)));
	}

	private void replace(LoadedAssessment open, Answers answers) {
		if (!open.answers().equals(answers)) {
			this.earlierStates.save(open.assessment().keep(this.clock.instant()));
			open.assessment().answer(answers, open.catalogue(), this.clock.instant());
		}
		if (Journey.of(answers).complete()) {
			complete(open, answers);
		}
	}

	private void complete(LoadedAssessment open, Answers answers) {
		if (open.assessment().result().isEmpty()) {
			open.assessment()
				.complete(this.evaluations.evaluate(CountedScoring.Occasion.COMPLETION, open.catalogue(), answers),
						this.clock.instant());
		}
	}

	private void answer(LoadedAssessment open, String id, List<String> chosen) {
		Question question = open.catalogue().question(id).orElseThrow(NoSuchAssessmentException::new);
		Answers answers = open.answers().with(question, question.maskOf(chosen));
		open.assessment().answer(answers, open.catalogue(), this.clock.instant());
	}

	/**
	 * The access is noted in the same transaction: an expiry that waits for the row finds
	 * both or neither.
	 */
	private LoadedAssessment change(String token, Consumer<LoadedAssessment> deed) {
		AccessToken parsed = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		Assessment changed = this.transaction.execute((status) -> {
			Assessment assessment = this.assessments.lockByTokenHash(parsed.hash())
				.orElseThrow(NoSuchAssessmentException::new);
			deed.accept(opened(assessment));
			return this.assessments.saveAndFlush(assessment);
		});
		return open(changed);
	}

	/** What the owner's link led to. */
	private LoadedAssessment opened(Assessment assessment) {
		this.lastAccess.note(assessment);
		return open(assessment);
	}

	private LoadedAssessment open(Assessment assessment) {
		String version = assessment.catalogueVersion();
		Catalogue catalogue = this.catalogues.version(version)
			.orElseThrow(() -> new MissingCatalogueException(version));
		PageLanguage.ofCheck(catalogue.language());
		return LoadedAssessment.of(assessment, catalogue);
	}

}
