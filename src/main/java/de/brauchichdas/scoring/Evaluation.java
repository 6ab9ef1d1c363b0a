package de.brauchichdas.scoring;

import java.util.List;

import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The result of one complete set of answers, before any advice.
 *
 * @param catalogue version of the catalogue
 * @param need points 0–100
 * @param readiness points 0–100
 * @param dimensions points per section of the questionnaire
 * @param rules the rules that fired, in order; empty if the grid alone decided
 * @param reasons the sentences of these rules, or the sentence of the grid
 * @param decisive up to three reasons that the result depends on
 * @param borderline the nearest other verdict; absent if the case is not borderline
 * @param provisional whether the owner has to look something up before the result is
 * reliable
 * @param facts what the conditions of texts, channels and notices look at
 */
public record Evaluation(String catalogue, Verdict verdict, int need, int readiness, List<DimensionScore> dimensions,
		List<FiredRule> rules, List<String> reasons, List<DecisiveReason> decisive, @Nullable Borderline borderline,
		boolean provisional, Facts facts) {

}
