/**
 * The pages about the model and its sources, and the command that proves a catalogue.
 * Does not belong here: anything of one check.
 */
@ApplicationModule(allowedDependencies = { "result", "web", "scoring", "scoring :: proof", "scoring :: exact",
		"catalogue", "catalogue :: question", "catalogue :: content", "catalogue :: decision", "catalogue :: loader" })
@NullMarked
package de.brauchichdas.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
