package de.brauchichdas.catalogue.content;

/** What the model leaves open, said to owners. */
public record OpenDoubt(String id, String text) {

}
