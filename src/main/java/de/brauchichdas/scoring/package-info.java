/**
 * Points, verdict, fired rules, decisive answers and borderline of one set of answers.
 * Does not belong here: anything that looks at more than one set of answers, dates and
 * advice.
 */
@ApplicationModule(
		allowedDependencies = { "catalogue", "catalogue :: question", "catalogue :: content", "catalogue :: decision" })
@NullMarked
package de.brauchichdas.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
