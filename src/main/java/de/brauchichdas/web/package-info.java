/**
 * The shell around all pages: security, headers, errors, language, links. Does not belong
 * here: anything that knows a check or a catalogue.
 */
@ApplicationModule(allowedDependencies = { "database" })
@NullMarked
package de.brauchichdas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
