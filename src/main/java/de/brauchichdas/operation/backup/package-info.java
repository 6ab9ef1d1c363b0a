/**
 * Backup of the H2 file and the move from H2 to PostgreSQL. Does not belong here:
 * migrations of the schema.
 */
@NamedInterface("backup")
@NullMarked
package de.brauchichdas.operation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
