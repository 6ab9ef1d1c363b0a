/**
 * What is asked, what was answered, which conditions hold for it, and the one traversal
 * of the questions. Does not belong here: expert texts and the order of decision.
 */
@NamedInterface("question")
@NullMarked
package de.brauchichdas.catalogue.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
