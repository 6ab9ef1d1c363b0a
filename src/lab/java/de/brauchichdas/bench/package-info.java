/**
 * How long evaluation, turning points and proof take: {@code ./mvnw verify -Dlab=bench},
 * see docs/benchmark.md.
 */
package de.brauchichdas.bench;
