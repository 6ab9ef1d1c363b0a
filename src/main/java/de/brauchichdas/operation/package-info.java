/**
 * What the operator sees and sets: logs without personal data, settings, a start that
 * says why it was refused.
 */
@ApplicationModule(allowedDependencies = "catalogue :: loader")
@NullMarked
package de.brauchichdas.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
