package de.brauchichdas.assessment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
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
public record ChainEntry(UUID id, LocalDateTime moment, @Nullable String title, String version, String path,
		boolean here) {

	/**
	 * A result that changed answers have replaced.
	 *
	 * @param title of the recommendation
	 * @param need points 0–100
	 * @param readiness points 0–100
	 * @param answers texts of the options by the text of the question
	 */
	public record ReplacedResult(LocalDateTime completed, String title, int need, int readiness,
			Map<String, List<String>> answers) {

		/**
		 * @param catalogue its own; of any other the answers may be missing
		 */
		static ReplacedResult of(EarlierState state, StoredResult result, Catalogue catalogue, ZoneId zone) {
			Answers answers = catalogue.permittedAnswers(state.answers());
			Map<String, List<String>> texts = new LinkedHashMap<>();
			Journey.of(answers)
				.asked()
				.forEach((question) -> texts.put(question.text(),
						answers.chosen(question).stream().map(Option::text).toList()));
			return new ReplacedResult(result.completedAt(zone), catalogue.recommendation(result.verdict()).title(),
					result.need(), result.readiness(), texts);
		}

	}

	/**
	 * @param catalogue its own, or any other if that is not loaded
	 */
	static ChainEntry of(Assessment assessment, Catalogue catalogue, AccessToken token, boolean here, ZoneId zone) {
		CheckPaths paths = CheckPaths.of(token.value());
		String version = assessment.catalogueVersion();
		return assessment.result()
			.map((result) -> new ChainEntry(assessment.id(), result.completedAt(zone),
					catalogue.recommendation(result.verdict()).title(), version, paths.result(), here))
			.orElseGet(() -> new ChainEntry(assessment.id(), LocalDateTime.ofInstant(assessment.createdAt(), zone),
					null, version, paths.start(), here));
	}

}
