/**
 * How much the application bears: {@code ./mvnw verify -Dlab=load}, see
 * docs/benchmark.md.
 */
package de.brauchichdas.load;
