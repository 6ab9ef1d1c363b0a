package de.brauchichdas.catalogue;

/** What the model leaves open, said to owners. */
public record Doubt(String id, String text) {

}
