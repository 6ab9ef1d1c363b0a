package de.brauchichdas.catalogue;

/** A section of the questionnaire, whose points count on one axis. */
public record Dimension(String id, String title, Axis axis) {

}
