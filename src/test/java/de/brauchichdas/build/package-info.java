/**
 * Tests of the files that build this project.
 */
@NullMarked
package de.brauchichdas.build;

import org.jspecify.annotations.NullMarked;
