/**
 * The evaluation for programs, POST /api/bewertung. Does not belong here: anything that
 * is stored.
 */
@ApplicationModule(allowedDependencies = { "result", "assessment", "web", "database", "scoring", "scoring :: turning",
		"catalogue", "catalogue :: question", "catalogue :: content", "catalogue :: decision" })
@NullMarked
package de.brauchichdas.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
