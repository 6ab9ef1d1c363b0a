/**
 * What holds for every possible questionnaire of a catalogue. Does not belong here: how
 * it is reported.
 */
@NamedInterface("proof")
@NullMarked
package de.brauchichdas.scoring.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
