package de.brauchichdas.catalogue.content;

/** A question that the model does not settle; the method page states it. */
public record OpenDoubt(String id, String text) {

}
