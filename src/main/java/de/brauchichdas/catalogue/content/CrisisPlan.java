package de.brauchichdas.catalogue.content;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;

/**
 * What to do when criticism gets loud.
 *
 * @param avoid what not to do
 * @param evidence ids of sources and statements
 */
public record CrisisPlan(Condition when, String title, List<String> lines, String avoid, List<String> evidence) {

}
