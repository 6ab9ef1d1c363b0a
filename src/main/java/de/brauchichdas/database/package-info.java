/**
 * The connection to the database: how it must be set, how it fails and comes back, and
 * what an answer then is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.brauchichdas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
