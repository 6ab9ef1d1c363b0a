/**
 * The secrets and paths that lead to a check, and how the secrets are stored. Does not
 * belong here: what is found with them.
 */
@NamedInterface("link")
@NullMarked
package de.brauchichdas.assessment.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
