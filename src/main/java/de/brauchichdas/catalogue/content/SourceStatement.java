package de.brauchichdas.catalogue.content;

/**
 * One statement from a source that the model was built from.
 *
 * @param source id of the source
 * @param toneOnly whether the catalogue takes only its tone from the statement
 */
public record SourceStatement(String id, String source, String text, boolean toneOnly) {

}
