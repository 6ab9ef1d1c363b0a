package de.brauchichdas.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;
import jakarta.persistence.Embeddable;

/** The result as it was when the assessment was completed. */
@Embeddable
public class StoredResult {

	private String verdict;

	private Integer need;

	private Integer readiness;

	private Boolean provisional;

	private String rules;

	private Instant completedAt;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected StoredResult() {
	}

	private StoredResult(Evaluation evaluation, Instant completedAt) {
		this.verdict = evaluation.verdict().id();
		this.need = evaluation.need();
		this.readiness = evaluation.readiness();
		this.provisional = evaluation.provisional();
		this.rules = evaluation.rules().stream().map(FiredRule::id).collect(Collectors.joining(","));
		this.completedAt = completedAt;
	}

	static StoredResult of(Evaluation evaluation, Instant completedAt) {
		return new StoredResult(evaluation, completedAt);
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

}
