/**
 * The versioned expert content as immutable values, the answers given to it, and the one
 * traversal of its questions.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.brauchichdas.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
