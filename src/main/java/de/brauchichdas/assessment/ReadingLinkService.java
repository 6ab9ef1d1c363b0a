package de.brauchichdas.assessment;

import java.util.function.Consumer;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and withdraws the link that only lets read a result, and reads by it. */
@Service
public class ReadingLinkService {

	private final Assessments assessments;

	private final Catalogues catalogues;

	private final LastAccessRecorder lastAccess;

	private final TransactionTemplate transaction;

	ReadingLinkService(Assessments assessments, Catalogues catalogues, LastAccessRecorder lastAccess,
			TransactionTemplate transaction) {
		this.assessments = assessments;
		this.catalogues = catalogues;
		this.lastAccess = lastAccess;
		this.transaction = transaction;
	}

	/**
	 * Makes the link of a completed assessment, which keeps the one it has, so that a
	 * double click makes one.
	 */
	public void create(String token) {
		AccessToken key = AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new);
		change(key, (assessment) -> assessment.allowReading(key));
	}

	/** Forgets the link for good. */
	public void withdraw(String token) {
		change(AccessToken.parse(token).orElseThrow(NoSuchAssessmentException::new), Assessment::endReading);
	}

	private void change(AccessToken key, Consumer<Assessment> deed) {
		this.transaction.executeWithoutResult((status) -> {
			Assessment assessment = this.assessments.lockByTokenHash(key.hash())
				.orElseThrow(NoSuchAssessmentException::new);
			this.lastAccess.note(assessment);
			deed.accept(assessment);
			this.assessments.saveAndFlush(assessment);
		});
	}

	/**
	 * Reads an assessment by its reading link, which does not count as an access: it is
	 * for its owner to keep it.
	 * @throws NoSuchAssessmentException if the link was withdrawn or never was one
	 * @throws MissingCatalogueException if its catalogue version is not loaded
	 */
	public LoadedAssessment read(String readingToken) {
		Assessment assessment = AccessToken.parse(readingToken)
			.flatMap((parsed) -> this.assessments.findByReadingLinkHash(parsed.hash()))
			.orElseThrow(NoSuchAssessmentException::new);
		String version = assessment.catalogueVersion();
		Catalogue catalogue = this.catalogues.version(version)
			.orElseThrow(() -> new MissingCatalogueException(version));
		PageLanguage.ofCheck(catalogue.language());
		return LoadedAssessment.of(assessment, catalogue);
	}

}
