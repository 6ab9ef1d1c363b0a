package de.brauchichdas.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Answers and result of an assessment before all its answers were replaced; never
 * changed.
 */
@Entity
class EarlierState {

	@Id
	private UUID id;

	private UUID assessmentId;

	@Convert(converter = AnswersJson.class)
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

	Map<String, List<String>> answers() {
		return this.answers;
	}

}
