/**
 * The parts of a catalogue: texts, rules, recommendations, places, notices, legal lines
 * and sources. Does not belong here: what a part means for one set of answers.
 */
@NamedInterface("content")
@NullMarked
package de.brauchichdas.catalogue.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
