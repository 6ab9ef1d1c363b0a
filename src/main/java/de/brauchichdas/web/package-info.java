/**
 * The shell: security, layout, start and information pages, error pages.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.brauchichdas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
