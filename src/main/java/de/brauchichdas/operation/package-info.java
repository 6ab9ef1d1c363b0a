/**
 * What the operator sees, sets and does. Does not belong here: anything an owner sees.
 */
@ApplicationModule(allowedDependencies = { "catalogue :: loader" })
@NullMarked
package de.brauchichdas.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
