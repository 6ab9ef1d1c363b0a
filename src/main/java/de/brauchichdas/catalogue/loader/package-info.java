/**
 * Reads a catalogue from YAML and refuses a faulty one with file, id and reason. Does not
 * belong here: what only a proof over all questionnaires can know.
 */
@NamedInterface("loader")
@NullMarked
package de.brauchichdas.catalogue.loader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
