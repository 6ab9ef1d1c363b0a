package de.brauchichdas.catalogue.content;

import java.util.List;

import de.brauchichdas.catalogue.question.Condition;

/** By what an owner notices that a goal comes nearer, without sales figures. */
public record SuccessSign(String id, Condition when, String title, List<String> lines, List<String> evidence) {

}
