package de.brauchichdas.method;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.proof.CatalogueProof;

import org.springframework.stereotype.Component;

/**
 * Computes the proof of a catalogue version when it is first needed and keeps it, because
 * a proof takes seconds.
 */
@Component
class CatalogueProofCache {

	private final Map<String, CatalogueProof> proofs = new ConcurrentHashMap<>();

	CatalogueProof of(Catalogue catalogue) {
		return this.proofs.computeIfAbsent(catalogue.version(), (version) -> CatalogueProof.ofDecisions(catalogue));
	}

}
