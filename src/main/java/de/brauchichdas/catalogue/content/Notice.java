package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A notice or a contradiction between answers.
 *
 * @param when absent if it only comes with a place
 */
public record Notice(String id, @Nullable Condition when, ConditionalText text, List<String> evidence) {

}
