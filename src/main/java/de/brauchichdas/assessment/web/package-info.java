/**
 * The pages on which a check is answered, continued, repeated and deleted. Does not
 * belong here: pages of a completed check.
 */
@NullMarked
package de.brauchichdas.assessment.web;

import org.jspecify.annotations.NullMarked;
