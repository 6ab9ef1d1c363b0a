package de.brauchichdas.assessment;

import java.time.Instant;
import java.util.Optional;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

/**
 * An assessment together with its pinned catalogue, the answers given so far and the
 * journey that they lead to. Of a completed one they are those that its result belongs
 * to, or those of its draft.
 */
public record LoadedAssessment(Assessment assessment, Catalogue catalogue, Answers answers, Journey journey) {

	/** A loaded assessment with the token of its link. */
	public record Linked(AccessToken token, LoadedAssessment loaded) {

		public CheckPaths paths() {
			return CheckPaths.of(this.token.value());
		}

	}

	static LoadedAssessment of(Assessment assessment, Catalogue catalogue) {
		Answers answers = assessment.answers(catalogue);
		return new LoadedAssessment(assessment, catalogue, answers, Journey.of(answers));
	}

	/** The same with the answers of the draft; as it is if there is none. */
	public LoadedAssessment withDraft() {
		return this.assessment.draft(this.catalogue)
			.map((draft) -> new LoadedAssessment(this.assessment, this.catalogue, draft, Journey.of(draft)))
			.orElse(this);
	}

	/**
	 * Evaluates the answers again and returns the evaluation if it agrees with the stored
	 * result. Empty if there is no result, or if the content of the catalogue was edited
	 * under its version and gives another result.
	 */
	public Optional<Evaluation> storedEvaluation() {
		return this.assessment.result()
			.filter((stored) -> this.journey.complete())
			.flatMap(
					(stored) -> Optional.of(Scoring.evaluate(this.catalogue, this.journey)).filter(stored::agreesWith));
	}

	/**
	 * Gives the assessment these answers. The same answers again change nothing, so that
	 * stored answers that an edited catalogue does not have stay.
	 * @return the assessment with them
	 */
	LoadedAssessment answer(Answers answers, Instant now) {
		if (answers.equals(this.answers)) {
			return this;
		}
		Journey journey = Journey.of(answers);
		Journey before = this.assessment.draftIds().isEmpty() ? this.journey
				: Journey.of(this.assessment.answers(this.catalogue));
		this.assessment.answer(answers, journey.countsAlike(before), now);
		return new LoadedAssessment(this.assessment, this.catalogue, answers, journey);
	}

}
