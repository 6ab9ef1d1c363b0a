package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The result of a complete set of answers.
 *
 * @param catalogue version of the catalogue
 * @param need points 0–100
 * @param readiness points 0–100
 * @param rules the rules that fired, in order; empty if the grid alone decided
 * @param reasons the sentences of the rules, or the one of the grid
 * @param decisive three things it depends on
 * @param borderline the other recommendation that is near, if any
 * @param provisional whether something has to be looked up first
 * @param facts what conditions of texts, channels and notices look at
 */
public record Evaluation(String catalogue, Verdict verdict, int need, int readiness, List<DimensionScore> dimensions,
		List<FiredRule> rules, List<String> reasons, List<DecisiveReason> decisive, @Nullable Borderline borderline,
		boolean provisional, Facts facts) {

}
