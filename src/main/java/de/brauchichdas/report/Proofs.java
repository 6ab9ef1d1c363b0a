package de.brauchichdas.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.Proof;

import org.springframework.stereotype.Component;

/**
 * Keeps the proof of each catalogue version, which takes seconds, made when first asked
 * for.
 */
@Component
class Proofs {

	private final Map<String, Proof> proofs = new ConcurrentHashMap<>();

	Proof of(Catalogue catalogue) {
		return this.proofs.computeIfAbsent(catalogue.version(), (version) -> Proof.of(catalogue));
	}

}
