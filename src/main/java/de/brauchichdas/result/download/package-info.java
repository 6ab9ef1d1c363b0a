/**
 * What an owner takes along: calendar, table, own data. Does not belong here: the report
 * as a file.
 */
@NullMarked
package de.brauchichdas.result.download;

import org.jspecify.annotations.NullMarked;
