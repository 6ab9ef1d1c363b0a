package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that an editor sees all of a stage at once. */
final class CatalogueFaults {

	private final List<CatalogueFault> found = new ArrayList<>();

	void add(String file, String id, String reason) {
		this.found.add(new CatalogueFault(file, id, reason));
	}

	void addAll(FaultyCatalogueException ex) {
		this.found.addAll(ex.faults());
	}

	/**
	 * @throws FaultyCatalogueException if any fault was found
	 */
	void check() {
		if (!this.found.isEmpty()) {
			throw new FaultyCatalogueException(this.found);
		}
	}

}
