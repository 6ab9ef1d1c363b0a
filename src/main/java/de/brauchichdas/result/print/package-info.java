/**
 * The report of a result for paper and as a PDF file. Does not belong here: what a result
 * says.
 */
@NullMarked
package de.brauchichdas.result.print;

import org.jspecify.annotations.NullMarked;
