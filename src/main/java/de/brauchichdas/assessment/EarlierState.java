package de.brauchichdas.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Answers and result of an assessment before its answers were replaced, all at once or by
 * a draft that was completed; never changed.
 */
@Entity
public class EarlierState {

	@Id
	private UUID id;

	private UUID assessmentId;

	@Convert(converter = AnswersJsonConverter.class)
	private Map<String, List<String>> answers;

	@Embedded
	private @Nullable StoredResult result;

	private Instant replacedAt;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected EarlierState() {
	}

	private EarlierState(UUID assessmentId, Map<String, List<String>> answers, @Nullable StoredResult result,
			Instant replacedAt) {
		this.id = UUID.randomUUID();
		this.assessmentId = assessmentId;
		this.answers = new LinkedHashMap<>(answers);
		this.result = result;
		this.replacedAt = replacedAt;
	}

	static EarlierState of(UUID assessmentId, Map<String, List<String>> answers, @Nullable StoredResult result,
			Instant now) {
		return new EarlierState(assessmentId, answers, result, now);
	}

	UUID assessmentId() {
		return this.assessmentId;
	}

	/** Ids of options by id of question. */
	public Map<String, List<String>> answers() {
		return Collections.unmodifiableMap(this.answers);
	}

	public Optional<StoredResult> result() {
		return Optional.ofNullable(this.result);
	}

	public Instant replacedAt() {
		return this.replacedAt;
	}

}
