/**
 * Real processes that are killed while owners answer: ./mvnw verify -Dlab=faults.
 */
@NullMarked
package de.brauchichdas.faults;

import org.jspecify.annotations.NullMarked;
