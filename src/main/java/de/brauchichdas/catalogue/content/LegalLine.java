package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A legal duty in plain words.
 *
 * @param when absent if it only comes with a place
 * @param stand month and year to which it was read
 */
public record LegalLine(String id, String title, @Nullable Condition when, ConditionalText text, String stand,
		List<String> evidence) {

}
