package de.brauchichdas.advice;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;

/**
 * One of two results that are compared.
 *
 * @param version of the catalogue
 * @param title of the recommendation
 * @param need points 0–100
 * @param readiness points 0–100
 */
public record ComparedResult(String version, Verdict verdict, String title, int need, int readiness) {

	static ComparedResult of(Catalogue catalogue, Evaluation evaluation) {
		return new ComparedResult(catalogue.version(), evaluation.verdict(),
				catalogue.recommendation(evaluation.verdict()).title(), evaluation.need(), evaluation.readiness());
	}

}
