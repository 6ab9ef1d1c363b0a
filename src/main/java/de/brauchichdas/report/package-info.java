/**
 * What an owner reads and keeps: the result with its pictures, and the pages that explain
 * it.
 */
@ApplicationModule(
		allowedDependencies = { "assessment", "advice", "scoring", "catalogue", "catalogue :: loader", "database" })
@NullMarked
package de.brauchichdas.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
