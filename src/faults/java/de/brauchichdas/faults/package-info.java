/**
 * Real processes that are killed while owners answer: ./mvnw -Pfaults verify.
 */
@NullMarked
package de.brauchichdas.faults;

import org.jspecify.annotations.NullMarked;
