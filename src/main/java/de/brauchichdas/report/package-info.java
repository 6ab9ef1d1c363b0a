/**
 * What an owner reads and keeps: the result page and its pictures.
 */
@ApplicationModule(allowedDependencies = { "assessment", "advice", "scoring", "catalogue", "catalogue :: loader" })
@NullMarked
package de.brauchichdas.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
