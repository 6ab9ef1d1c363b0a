/**
 * How large and how frequent requests may be. Does not belong here: limits of the
 * database.
 */
@NullMarked
package de.brauchichdas.web.limits;

import org.jspecify.annotations.NullMarked;
