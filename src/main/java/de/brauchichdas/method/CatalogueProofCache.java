package de.brauchichdas.method;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.proof.CatalogueProof;

import org.springframework.stereotype.Component;

/**
 * Keeps the proof of each catalogue version, which takes seconds, made when first asked
 * for.
 */
@Component
class CatalogueProofCache {

	private final Map<String, CatalogueProof> proofs = new ConcurrentHashMap<>();

	CatalogueProof of(Catalogue catalogue) {
		return this.proofs.computeIfAbsent(catalogue.version(), (version) -> CatalogueProof.of(catalogue));
	}

}
