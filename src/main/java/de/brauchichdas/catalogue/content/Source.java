package de.brauchichdas.catalogue.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param year the last year it speaks of, if known
 * @param strength A (official or representative) to C (opinion, provider, single case)
 */
public record Source(String id, String kind, String title, String where, String date, @Nullable Integer year,
		String strength) {

}
