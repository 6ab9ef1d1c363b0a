/**
 * The pages in a real browser.
 */
@NullMarked
package de.brauchichdas.browser;

import org.jspecify.annotations.NullMarked;
