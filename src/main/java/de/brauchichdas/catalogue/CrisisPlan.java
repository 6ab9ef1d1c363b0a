package de.brauchichdas.catalogue;

import java.util.List;

/** What to do when criticism gets loud. */
public record CrisisPlan(Condition when, String title, List<String> lines, String avoid, List<String> evidence) {

}
