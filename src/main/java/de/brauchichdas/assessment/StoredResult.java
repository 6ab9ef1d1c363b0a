package de.brauchichdas.assessment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The result as it was when the assessment was completed. */
@Embeddable
public class StoredResult {

	private String verdict;

	private Integer need;

	private Integer readiness;

	private Boolean provisional;

	private String rules;

	private Instant completedAt;

	private @Nullable String catalogueFingerprint;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected StoredResult() {
	}

	private StoredResult(Evaluation evaluation, Catalogue catalogue, Instant completedAt) {
		this.verdict = evaluation.verdict().id();
		this.need = evaluation.need();
		this.readiness = evaluation.readiness();
		this.provisional = evaluation.provisional();
		this.rules = evaluation.rules().stream().map(FiredRule::id).collect(Collectors.joining(","));
		this.completedAt = completedAt;
		this.catalogueFingerprint = catalogue.fingerprint();
	}

	static StoredResult of(Evaluation evaluation, Catalogue catalogue, Instant completedAt) {
		return new StoredResult(evaluation, catalogue, completedAt);
	}

	/** Tells whether the columns of a result are all filled. */
	@SuppressWarnings("NullAway") // JPA leaves it empty
	boolean isWhole() {
		return this.verdict != null;
	}

	public Verdict verdict() {
		return Verdict.of(this.verdict).orElseThrow();
	}

	/** Points 0–100. */
	public int need() {
		return this.need;
	}

	/** Points 0–100. */
	public int readiness() {
		return this.readiness;
	}

	public boolean provisional() {
		return this.provisional;
	}

	/** Ids of the rules that fired, in order. */
	public List<String> rules() {
		return this.rules.isEmpty() ? List.of() : List.of(this.rules.split(","));
	}

	public Instant completedAt() {
		return this.completedAt;
	}

	/** The same as clocks show it in a zone. */
	public LocalDateTime completedAt(ZoneId zone) {
		return LocalDateTime.ofInstant(this.completedAt, zone);
	}

	/**
	 * The fingerprint of the catalogue at that time; absent for results that were stored
	 * before fingerprints were.
	 */
	public Optional<String> catalogueFingerprint() {
		return Optional.ofNullable(this.catalogueFingerprint);
	}

	/** Whether an evaluation says what is stored. */
	boolean agreesWith(Evaluation evaluation) {
		return verdict() == evaluation.verdict() && need() == evaluation.need() && readiness() == evaluation.readiness()
				&& provisional() == evaluation.provisional()
				&& rules().equals(evaluation.rules().stream().map(FiredRule::id).toList());
	}

}
