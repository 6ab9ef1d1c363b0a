package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that an editor sees all of a stage at once. */
final class Faults {

	private final List<Fault> found = new ArrayList<>();

	void add(String file, String id, String reason) {
		this.found.add(new Fault(file, id, reason));
	}

	void addAll(CatalogueException ex) {
		this.found.addAll(ex.faults());
	}

	/**
	 * @throws CatalogueException if any fault was found
	 */
	void check() {
		if (!this.found.isEmpty()) {
			throw new CatalogueException(this.found);
		}
	}

}
