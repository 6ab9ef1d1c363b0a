/**
 * Who runs this installation, and the pages that say so. Does not belong here: settings
 * that only operators see.
 */
@NullMarked
package de.brauchichdas.web.operator;

import org.jspecify.annotations.NullMarked;
