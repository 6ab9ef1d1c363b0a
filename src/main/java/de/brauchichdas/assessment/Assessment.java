package de.brauchichdas.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.ChainLink;
import de.brauchichdas.assessment.link.ReadingLink;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.assessment.link.ResultPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.scoring.Evaluation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The self-assessment of one business. It pins its catalogue version and stores its
 * result; both stay as they were when the catalogue moves on.
 */
@Entity
public class Assessment {

	/** The longest name of a business, in characters. */
	public static final int LONGEST_NAME = 120;

	@Id
	private UUID id;

	private String tokenHash;

	private String catalogueVersion;

	private @Nullable String businessName;

	@Convert(converter = AnswersJsonConverter.class)
	@Column(name = "answers")
	private Map<String, List<String>> answers;

	/** Changed answers of a completed assessment; its result belongs to the others. */
	@Convert(converter = AnswersJsonConverter.class)
	private @Nullable Map<String, List<String>> draftAnswers;

	private Instant createdAt;

	private Instant changedAt;

	@Column(updatable = false) // written without taking part in the version
	private LocalDate accessedOn;

	@Embedded
	private @Nullable StoredResult result;

	private @Nullable LocalDate reviewOn;

	@Column(updatable = false) // the database forgets it when the previous one is deleted
	private @Nullable UUID previousId;

	@Embedded
	private @Nullable ChainLink chain;

	@Embedded
	private @Nullable ReadingLink readingLink;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Assessment() {
	}

	private Assessment(AccessToken token, Catalogue catalogue, Instant now, LocalDate today) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.catalogueVersion = catalogue.version();
		this.answers = Map.of();
		this.createdAt = now;
		this.changedAt = now;
		this.accessedOn = today;
	}

	/**
	 * @param today where the owners live
	 */
	static Assessment start(AccessToken token, Catalogue catalogue, Instant now, LocalDate today) {
		return new Assessment(token, catalogue, now, today);
	}

	/**
	 * Takes over changed answers. After completion they are a draft, because the stored
	 * result does not belong to them, unless all answers that count are those of the
	 * result.
	 * @param countAlike whether those answers that count are those before any draft
	 */
	void answer(Answers answers, boolean countAlike, Instant now) {
		if (this.result == null || countAlike) {
			this.answers = new LinkedHashMap<>(answers.ids());
			this.draftAnswers = null;
		}
		else {
			this.draftAnswers = new LinkedHashMap<>(answers.ids());
		}
		this.changedAt = now;
	}

	/**
	 * Replaces answers and result at once. A draft stays.
	 * @param today where the owners live
	 * @return what it was before; empty if that had no result and the same answers
	 */
	Optional<EarlierState> replace(Answers answers, Evaluation evaluation, Catalogue catalogue, Instant now,
			LocalDate today) {
		this.changedAt = now;
		return store(answers.ids(), evaluation, catalogue, now, today);
	}

	/**
	 * Returns a mark that tells one draft from another; empty if there is none.
	 */
	public Optional<String> draftMark() {
		return draftIds().map((ids) -> Integer.toHexString(ids.hashCode()));
	}

	/** Drops changed answers that are not completed. */
	void discardDraft(Instant now) {
		if (this.draftAnswers != null) {
			this.draftAnswers = null;
			this.changedAt = now;
		}
	}

	/**
	 * Starts a repetition of this completed assessment, without answers and in the same
	 * chain.
	 * @param own the token of this assessment
	 * @param token the token of the new one
	 */
	Assessment repeat(AccessToken own, AccessToken token, Catalogue newest, Instant now, LocalDate today) {
		if (this.result == null) {
			throw new IllegalStateException("Only a completed assessment can be repeated");
		}
		if (this.chain == null) {
			this.chain = ChainLink.first(own);
		}
		Assessment repetition = start(token, newest, now, today);
		repetition.businessName = this.businessName;
		repetition.previousId = this.id;
		repetition.chain = this.chain.next(own, token);
		return repetition;
	}

	/**
	 * @param name at most {@value #LONGEST_NAME} characters, or absent
	 */
	void name(@Nullable String name, Instant now) {
		if (name != null && name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("The name is longer than " + LONGEST_NAME + " characters");
		}
		this.businessName = name;
		this.changedAt = now;
	}

	/**
	 * Stores the result, and the draft as the answers that it belongs to. A result
	 * without a draft stays as it is.
	 * @param evaluation of the draft or, without one, of the answers; asked for only if
	 * it is stored
	 * @param today where the owners live
	 * @return what it was before; empty if nothing is replaced
	 */
	Optional<EarlierState> complete(Supplier<Evaluation> evaluation, Catalogue catalogue, Instant now,
			LocalDate today) {
		if (this.result != null && this.draftAnswers == null) {
			return Optional.empty();
		}
		Map<String, List<String>> completed = (this.draftAnswers != null) ? this.draftAnswers : this.answers;
		this.draftAnswers = null;
		return store(completed, evaluation.get(), catalogue, now, today);
	}

	private Optional<EarlierState> store(Map<String, List<String>> answers, Evaluation evaluation, Catalogue catalogue,
			Instant now, LocalDate today) {
		Optional<EarlierState> replaced = (this.result == null && this.answers.equals(answers)) ? Optional.empty()
				: Optional.of(EarlierState.of(this.id, this.answers, this.result, now));
		this.answers = new LinkedHashMap<>(answers);
		this.result = StoredResult.of(evaluation, catalogue, now);
		this.reviewOn = Advice.of(catalogue, evaluation, today).plan().review();
		return replaced;
	}

	/**
	 * Lets others read the result by a link of its own; keeps the one there is.
	 * @param own the token of this assessment
	 */
	void allowReading(AccessToken own) {
		if (this.result != null && this.readingLink == null) {
			this.readingLink = ReadingLink.create(own);
		}
	}

	void endReading() {
		this.readingLink = null;
	}

	/**
	 * Returns where others read the result; absent if its owner does not let them.
	 * @param paths those with which it was opened
	 */
	public Optional<ReadingPaths> reading(ResultPaths paths) {
		return (paths instanceof ReadingPaths reader) ? Optional.of(reader)
				: Optional.ofNullable(this.readingLink).map((link) -> link.paths(new AccessToken(paths.token())));
	}

	/**
	 * Returns the answers as typed answers of the pinned catalogue. A question is
	 * unanswered if the content of the catalogue was edited and lacks the answer.
	 */
	Answers answers(Catalogue catalogue) {
		return catalogue.permittedAnswers(this.answers);
	}

	/** The same for the draft; empty if there is none. */
	Optional<Answers> draft(Catalogue catalogue) {
		return draftIds().map(catalogue::permittedAnswers);
	}

	/**
	 * Returns the draft as ids of options by id of the question; empty if there is none.
	 */
	public Optional<Map<String, List<String>>> draftIds() {
		return Optional.ofNullable(this.draftAnswers).map(Collections::unmodifiableMap);
	}

	/** Returns the answers as ids of options by id of the question. */
	public Map<String, List<String>> answerIds() {
		return Collections.unmodifiableMap(this.answers);
	}

	/** Returns the id of the assessment that this one repeats, if any. */
	public Optional<UUID> previousId() {
		return Optional.ofNullable(this.previousId);
	}

	/** Returns the place among the repetitions, if there are any. */
	Optional<ChainLink> chain() {
		return Optional.ofNullable(this.chain);
	}

	public UUID id() {
		return this.id;
	}

	public String catalogueVersion() {
		return this.catalogueVersion;
	}

	public Optional<String> businessName() {
		return Optional.ofNullable(this.businessName);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	/** Takes over the day that {@link LastAccessRecorder} has written to the row. */
	void accessed(LocalDate day) {
		this.accessedOn = day;
	}

	/** Returns the day on which the link was last opened. */
	public LocalDate accessedOn() {
		return this.accessedOn;
	}

	/**
	 * Forgets a result of which only the fingerprint is left, and a draft without a
	 * result: the answers are newer. An instance of an earlier release, running beside
	 * this one during an update, removes the columns it knows.
	 */
	@PostLoad
	void forgetHalfResult() {
		if (this.result != null && !this.result.isWhole()) {
			this.result = null;
		}
		if (this.result == null) {
			this.draftAnswers = null;
		}
	}

	public Optional<StoredResult> result() {
		return Optional.ofNullable(this.result);
	}

	/** Returns the day on which the last result asks to come back. */
	public Optional<LocalDate> reviewOn() {
		return Optional.ofNullable(this.reviewOn);
	}

}
