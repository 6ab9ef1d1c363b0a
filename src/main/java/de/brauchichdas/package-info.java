/**
 * "Brauche ich das?": the self-assessment, one room per package.
 */
@NullMarked
package de.brauchichdas;

import org.jspecify.annotations.NullMarked;
