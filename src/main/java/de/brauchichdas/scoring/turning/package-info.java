/**
 * The smallest changes of answers that lead to another verdict. Does not belong here: how
 * they are worded.
 */
@NamedInterface("turning")
@NullMarked
package de.brauchichdas.scoring.turning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
