/**
 * The versioned expert content as immutable values. Belongs here: a catalogue as a whole
 * and the set of loaded ones. Does not belong here: reading files, points, dates,
 * anything of one business.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.brauchichdas.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
