/**
 * Tries other answers to a completed check without saving them. Does not belong here:
 * which changes lead to another verdict.
 */
@NullMarked
package de.brauchichdas.result.whatif;

import org.jspecify.annotations.NullMarked;
