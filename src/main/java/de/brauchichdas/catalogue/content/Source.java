package de.brauchichdas.catalogue.content;

import org.jspecify.annotations.Nullable;

/**
 * A publication or interview that the catalogue cites.
 *
 * @param kind such as {@code text} for the texts that the model was built from
 * @param where publisher or place
 * @param date as text, as exact as it is known
 * @param year the last year that the source speaks of; absent if unknown
 * @param strength A (official or representative) to C (opinion, provider, single case)
 */
public record Source(String id, String kind, String title, String where, String date, @Nullable Integer year,
		String strength) {

}
