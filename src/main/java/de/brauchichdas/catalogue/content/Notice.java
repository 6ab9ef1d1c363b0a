package de.brauchichdas.catalogue.content;

import de.brauchichdas.catalogue.question.ConditionalText;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Something the owner should mind, or a contradiction between answers.
 *
 * @param when when it is shown; if absent, it is shown when a suggested place names it
 * @param evidence ids of sources and statements
 */
public record Notice(String id, @Nullable Condition when, ConditionalText text, List<String> evidence) {

}
