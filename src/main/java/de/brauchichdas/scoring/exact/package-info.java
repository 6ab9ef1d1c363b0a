/**
 * The graph of all questionnaires of a catalogue. Enter it only to change turning points
 * or the proof; the evaluation of one check does not use it.
 */
@NamedInterface("exact")
@NullMarked
package de.brauchichdas.scoring.exact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
