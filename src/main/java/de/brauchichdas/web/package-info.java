/**
 * The shell: security, layout, pages of the operator, error pages.
 */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package de.brauchichdas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
