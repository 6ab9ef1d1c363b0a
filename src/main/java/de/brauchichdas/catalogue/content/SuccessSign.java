package de.brauchichdas.catalogue.content;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;

/**
 * Signs by which an owner notices that a goal comes nearer, without sales figures;
 * {@code measures.yml} holds them.
 *
 * @param when when the goal fits
 * @param title the goal
 * @param lines the signs
 * @param evidence ids of sources and statements
 */
public record SuccessSign(String id, Condition when, String title, List<String> lines, List<String> evidence) {

}
