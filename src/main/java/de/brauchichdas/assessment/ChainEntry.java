package de.brauchichdas.assessment;

import java.time.LocalDateTime;
import java.time.ZoneId;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a chain, as a list shows it.
 *
 * @param moment of completion, or of the beginning if it is not completed
 * @param title of the recommendation; absent if it is not completed
 * @param version of its catalogue
 * @param path where its link leads
 * @param here whether it is the one whose link is used
 */
public record ChainEntry(LocalDateTime moment, @Nullable String title, String version, String path, boolean here) {

	/**
	 * @param catalogue its own, or any other if that is not loaded
	 */
	static ChainEntry of(Assessment assessment, Catalogue catalogue, AccessToken token, boolean here, ZoneId zone) {
		CheckPaths paths = CheckPaths.of(token.value());
		String version = assessment.catalogueVersion();
		return assessment.result()
			.map((result) -> new ChainEntry(LocalDateTime.ofInstant(result.completedAt(), zone),
					catalogue.recommendation(result.verdict()).title(), version, paths.result(), here))
			.orElseGet(() -> new ChainEntry(LocalDateTime.ofInstant(assessment.createdAt(), zone), null, version,
					paths.start(), here));
	}

}
