package de.brauchichdas.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

	private Instant createdAt;

	private Instant changedAt;

	@Column(updatable = false) // written without taking part in the version
	private LocalDate accessedOn;

	@Embedded
	private @Nullable StoredResult result;

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
	 * Replaces the answers. A change after completion removes the stored result, because
	 * it does not belong to the new answers. A change of answers that do not count leaves
	 * the result.
	 * @param countAlike whether those answers that count are the same as before
	 */
	void answer(Answers answers, boolean countAlike, Instant now) {
		Map<String, List<String>> ids = answers.ids();
		if (!ids.equals(this.answers)) {
			if (!countAlike) {
				this.result = null;
			}
			this.answers = new LinkedHashMap<>(ids);
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

	/** Returns a copy of answers and result, to store before the answers are replaced. */
	EarlierState keep(Instant now) {
		return EarlierState.of(this.id, this.answers, this.result, now);
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

	/** Stores the result; a completed assessment keeps the one it has. */
	void complete(Evaluation evaluation, Catalogue catalogue, Instant now) {
		if (this.result == null) {
			this.result = StoredResult.of(evaluation, catalogue, now);
		}
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
	 * Forgets a result of which only the fingerprint is left. An instance of an earlier
	 * release, running beside this one during an update, removes the columns it knows.
	 */
	@PostLoad
	void forgetHalfResult() {
		if (this.result != null && !this.result.isWhole()) {
			this.result = null;
		}
	}

	public Optional<StoredResult> result() {
		return Optional.ofNullable(this.result);
	}

}
