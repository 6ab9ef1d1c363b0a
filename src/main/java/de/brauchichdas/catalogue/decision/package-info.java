/**
 * How points become a verdict: scales, bands, rules, grid and guards of a catalogue. Does
 * not belong here: applying them to one set of answers.
 */
@NamedInterface("decision")
@NullMarked
package de.brauchichdas.catalogue.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
