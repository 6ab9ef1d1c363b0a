package de.brauchichdas.catalogue;

/**
 * A statement of the texts that the model was built from.
 *
 * @param toneOnly whether it serves the tone and nothing else
 */
public record Statement(String id, String source, String text, boolean toneOnly) {

}
