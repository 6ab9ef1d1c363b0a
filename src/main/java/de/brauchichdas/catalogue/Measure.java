package de.brauchichdas.catalogue;

import java.util.List;

/** By what an owner notices that a goal comes nearer, without sales figures. */
public record Measure(String id, Condition when, String title, List<String> lines, List<String> evidence) {

}
