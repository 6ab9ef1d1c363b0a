/**
 * Checks the settings and says in one German line why a start is refused. Does not belong
 * here: the settings themselves.
 */
@NamedInterface("start")
@NullMarked
package de.brauchichdas.operation.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
