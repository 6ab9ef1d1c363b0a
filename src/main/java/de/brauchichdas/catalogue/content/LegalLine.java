package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A legal duty in plain words.
 *
 * @param when when it applies; if absent, it applies when a suggested place names it
 * @param asOf month and year for which the law was read, as text
 * @param evidence ids of sources and statements
 */
public record LegalLine(String id, String title, @Nullable Condition when, ConditionalText text, String asOf,
		List<String> evidence) {

}
