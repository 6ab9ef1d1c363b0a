/**
 * Pure functions from an evaluation and a date to what to do: steps, plan with dates,
 * places within the time budget, notices, legal lines, measures.
 */
@ApplicationModule(allowedDependencies = { "scoring", "catalogue" })
@NullMarked
package de.brauchichdas.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
