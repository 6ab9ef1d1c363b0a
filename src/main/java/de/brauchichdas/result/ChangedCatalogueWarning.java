package de.brauchichdas.result;

import java.util.Locale;

import de.brauchichdas.assessment.Assessments;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.InterfaceTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the operator at every start which catalogue was edited after results were stored
 * with it.
 */
@Component
class ChangedCatalogueWarning {

	private static final Logger LOG = LoggerFactory.getLogger(ChangedCatalogueWarning.class);

	private final Catalogues catalogues;

	private final Assessments assessments;

	private final InterfaceTexts texts;

	ChangedCatalogueWarning(Catalogues catalogues, Assessments assessments, InterfaceTexts texts) {
		this.catalogues = catalogues;
		this.assessments = assessments;
		this.texts = texts;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		try {
			this.catalogues.all()
				.stream()
				.filter(this::isChanged)
				.map((catalogue) -> this.texts.in(Locale.GERMAN, "operation.catalogue-changed", catalogue.version()))
				.forEach(LOG::warn);
		}
		catch (DataAccessException | TransactionException ex) {
			// A database that goes away at this moment must not end a start that
			// succeeded.
			LOG.warn(this.texts.in(Locale.GERMAN, "operation.catalogue-unchecked"), ex);
		}
	}

	private boolean isChanged(Catalogue catalogue) {
		String version = catalogue.version();
		String fingerprint = catalogue.fingerprint();
		return this.assessments.existsByCatalogueVersionAndResultCatalogueFingerprintLessThan(version, fingerprint)
				|| this.assessments.existsByCatalogueVersionAndResultCatalogueFingerprintGreaterThan(version,
						fingerprint);
	}

}
