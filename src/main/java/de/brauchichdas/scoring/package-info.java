/**
 * Pure functions from answers to an evaluation: points, verdict, rules that fired,
 * decisive answers.
 */
@ApplicationModule(allowedDependencies = "catalogue")
@NullMarked
package de.brauchichdas.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
