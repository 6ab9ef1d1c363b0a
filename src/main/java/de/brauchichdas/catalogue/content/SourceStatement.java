package de.brauchichdas.catalogue.content;

/**
 * A statement of the texts that the model was built from.
 *
 * @param toneOnly whether it serves the tone and nothing else
 */
public record SourceStatement(String id, String source, String text, boolean toneOnly) {

}
