/**
 * How words become text: apostrophes in messages, spaces that hold a number and its unit
 * together. Does not belong here: the words themselves.
 */
@NullMarked
package de.brauchichdas.web.wording;

import org.jspecify.annotations.NullMarked;
