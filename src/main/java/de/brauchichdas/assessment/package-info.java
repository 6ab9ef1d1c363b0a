/**
 * One business's self-assessment from the first answer to the stored result, with its
 * question pages.
 */
@ApplicationModule(allowedDependencies = { "advice", "scoring", "catalogue", "database" })
@NullMarked
package de.brauchichdas.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
