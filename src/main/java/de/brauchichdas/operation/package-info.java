/**
 * What the operator sees, sets and does: logs without personal data, settings, a start
 * that says why it was refused, backup, moving to another database.
 */
@ApplicationModule(allowedDependencies = "catalogue :: loader")
@NullMarked
package de.brauchichdas.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
