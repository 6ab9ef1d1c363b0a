package de.brauchichdas.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A notice or a contradiction between answers.
 *
 * @param when absent if it only comes with a place
 */
public record Notice(String id, @Nullable Condition when, Text text, List<String> evidence) {

}
