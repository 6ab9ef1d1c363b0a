/**
 * How the connection to the database must be set, fails and comes back. Does not belong
 * here: tables and queries.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.brauchichdas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
