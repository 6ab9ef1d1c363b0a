/**
 * Pure functions from an evaluation and a date to what to do: steps, plan with dates,
 * places within the time budget, notices, legal lines, success signs. Does not belong
 * here: clocks, storage, pages.
 */
@ApplicationModule(allowedDependencies = { "scoring", "scoring :: turning", "catalogue", "catalogue :: question",
		"catalogue :: content", "catalogue :: decision" })
@NullMarked
package de.brauchichdas.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
