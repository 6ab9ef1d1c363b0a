/**
 * How much the application bears: {@code ./mvnw -Pload -DskipTests verify}, see
 * docs/benchmark.md.
 */
package de.brauchichdas.load;
