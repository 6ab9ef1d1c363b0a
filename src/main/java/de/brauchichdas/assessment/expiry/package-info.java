/**
 * Deletes checks that nobody has opened for the retention period. Does not belong here:
 * deletion by the owner.
 */
@NullMarked
package de.brauchichdas.assessment.expiry;

import org.jspecify.annotations.NullMarked;
