/**
 * Logs that contain no data of requests. Does not belong here: what is logged.
 */
@NullMarked
package de.brauchichdas.operation.logging;

import org.jspecify.annotations.NullMarked;
