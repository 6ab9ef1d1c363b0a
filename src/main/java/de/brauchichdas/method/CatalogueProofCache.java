package de.brauchichdas.method;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.ValuePerCatalogue;
import de.brauchichdas.scoring.proof.CatalogueProof;

import org.springframework.stereotype.Component;

/**
 * Computes the proof of a catalogue version when it is first needed and keeps it, because
 * a proof takes seconds.
 */
@Component
class CatalogueProofCache {

	private final ValuePerCatalogue<CatalogueProof> proofs = new ValuePerCatalogue<>(CatalogueProof::ofDecisions);

	CatalogueProof of(Catalogue catalogue) {
		return this.proofs.of(catalogue);
	}

}
