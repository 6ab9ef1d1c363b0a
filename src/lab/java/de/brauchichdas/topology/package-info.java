/**
 * The topology of docker-compose.yml without containers: PostgreSQL, several processes of
 * the application, nginx: {@code ./mvnw verify -Dlab=topology}.
 */
@NullMarked
package de.brauchichdas.topology;

import org.jspecify.annotations.NullMarked;
